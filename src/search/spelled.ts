import { normalized } from '../text/normalize.ts'
import { canonicalSyllable } from '../text/syllable-variants.ts'

/** Words come back so often that their spelling is worth remembering; a hostile text must not fill the memory. */
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, string>()

/** The one spelling of a word by which it is found: lower case, NFC, one tone placement, one of i and y, đ for ð: «HOÀ» → «hòa». */
export function spelled(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const spelling = canonicalSyllable(normalized(word.toLowerCase()))
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(word, spelling)
  return spelling
}
