import { highlight } from '../search/highlight.ts'
import { lightFor } from '../search/light.ts'
import { snippet } from '../search/snippet.ts'
import type { AskedReading, AskedWords } from './asked.ts'

/** How what is searched for is found again in what a page shows; fetched by those only who search. */
export function readingOf({ text, reading }: AskedWords): AskedReading {
  return {
    lightFor: (texts) => lightFor({ text, reading }, texts),
    isIn: (shown) => highlight(shown, text, reading).length > 0,
    passageIn: (told) => snippet(told, text, reading),
  }
}
