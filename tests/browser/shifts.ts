import type { Page } from 'playwright-core'

/** Has a page note from now on what moves without being asked to, as browsers measure it: 0 is stillness. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: number[] = []
    Object.assign(globalThis, { shifts: moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (Reflect.get(entry, 'hadRecentInput') === false) moved.push(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The sum of what moved. */
export async function shiftsOf(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  const all: readonly number[] = await page.evaluate(() => Reflect.get(globalThis, 'shifts'))
  return all.reduce((sum, shift) => sum + shift, 0)
}

/** Begins the sum anew. */
export async function forgetShifts(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(globalThis, 'shifts').splice(0))
}
