import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** What Google's own library measures of a page, so that the definitions are theirs; times in milliseconds. */
export type Vitals = {
  readonly LCP: number
  readonly FCP: number
  readonly CLS: number
  readonly INP: number
}

const LIBRARY = fileURLToPath(new URL('./web-vitals.iife.js', import.meta.resolve('web-vitals')))

/** Has a page note its vitals, before anything of it runs. */
export async function watchVitals(page: Page): Promise<void> {
  const library = readFileSync(LIBRARY, 'utf8')
  await page.addInitScript(`${library}
    globalThis.vitals = {};
    for (const name of ['LCP', 'FCP', 'CLS', 'INP'])
      webVitals['on' + name](({ value }) => { vitals[name] = value }, { reportAllChanges: true });`)
}

/** The vitals so far; an INP of nothing is 0, as the library has it of what was faster than 40 ms. */
export const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate(() => ({
    LCP: Number.NaN,
    FCP: Number.NaN,
    CLS: 0,
    INP: 0,
    ...Reflect.get(globalThis, 'vitals'),
  }))
