import { fold } from '../text/fold.ts'
import type { Lexicon } from './lexicon.ts'
import type { Occurrences } from './occurrences.ts'
import type { QueryWord } from './query-words.ts'
import { at } from './typed-array.ts'
import { wordTier } from './word-tier.ts'

/**
 * The documents in which any word begins with a letter, in no order: who types the first letter of a query rules nothing
 * else out yet. One letter begins thousands of words, and to weigh them all would take longer than to type the next.
 */
export function begunByLetter(
  letter: QueryWord,
  lexicon: Lexicon,
  { starts, wordAt, words }: Occurrences,
): readonly number[] {
  const firsts = new Map<string, boolean>()
  const begins = Uint8Array.from({ length: words + 1 }, (_, nth) => {
    const first = nth === 0 ? '' : lexicon.word(nth - 1).charAt(0)
    const known = firsts.get(first) ?? (fold(first) === letter.folded && wordTier(letter, first) !== null)
    firsts.set(first, known)
    return known ? 1 : 0
  })
  return Array.from({ length: starts.length - 1 }, (_, document) => document).filter((document) => {
    for (let place = at(starts, document); place < at(starts, document + 1); place++)
      if (at(begins, at(wordAt, place)) === 1) return true
    return false
  })
}
