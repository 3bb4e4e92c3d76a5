import type { Browser } from 'playwright-core'
import { vietnamese } from '../../../src/web/strings/vi/vietnamese.ts'
import { newReader, slowPage } from './slow-phone.ts'
import type { Place } from './visit.ts'

/** Every conference of the field has these words, and all that is told of them. */
const QUERY = 'thông tin đối ngoại'
/** As many letters as somebody types on a phone. */
const BETWEEN_LETTERS_MS = 330
/** She looks at what came before she types. */
const LOOKING_MS = 3000
const PATIENCE_MS = 60_000

/** In milliseconds after the last letter: until the reader sees how many were found, and until the texts were searched, too. */
export type TypedAnswer = { readonly counted: number; readonly whole: number }

/** How long a reader on a first visit waits for an answer to what she types. */
export async function typedAnswer({ host, ready }: Place, browser: Browser): Promise<TypedAnswer> {
  const reader = await newReader(browser)
  try {
    const slow = await slowPage(reader)
    const { page } = slow
    await page.goto(host.address)
    await ready(slow)
    await page.waitForTimeout(LOOKING_MS)
    await page.getByRole('combobox').tap()
    await page.keyboard.type(QUERY, { delay: BETWEEN_LETTERS_MS })
    const begun = performance.now()
    const status = page.getByRole('status').filter({ hasText: `«${QUERY}»` })
    await status.waitFor({ timeout: PATIENCE_MS })
    const counted = performance.now() - begun
    await status.filter({ hasNotText: vietnamese.search.textsToCome }).waitFor({ timeout: PATIENCE_MS })
    return { counted, whole: performance.now() - begun }
  } finally {
    await reader.close()
  }
}
