import type { Page } from 'playwright-core'

/** Opens a page and says what the console complained of, and whether the HTML that came stayed. */
export async function takenOver(page: Page, address: string) {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const main = document.querySelector('main')
      Object.assign(globalThis, { firstMain: main })
    })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('html[data-program="ready"]').waitFor({ state: 'attached' })
  const stayed = await page.evaluate(
    () => Reflect.get(globalThis, 'firstMain') === document.querySelector('main'),
  )
  return { complaints, stayed }
}
