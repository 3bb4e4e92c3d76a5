import { fold } from '../text/fold.ts'
import type { Lexicon } from './lexicon.ts'
import type { Occurrences } from './occurrences.ts'
import type { QueryWord } from './query-words.ts'
import { wordTier } from './word-tier.ts'

/**
 * The documents in which any word begins with a letter, ascending: who types the first letter of a query rules nothing
 * else out yet. One letter begins thousands of words, and to weigh them all would take longer than to type the next.
 */
export function begunByLetter(
  letter: QueryWord,
  lexicon: Lexicon,
  { starts, words, postings }: Occurrences,
): readonly number[] {
  const firsts = new Map<string, boolean>()
  const found = new Uint8Array(starts.length - 1)
  for (let word = 0; word < words; word++) {
    const first = lexicon.word(word).charAt(0)
    const isIt = firsts.get(first) ?? (fold(first) === letter.folded && wordTier(letter, first) !== null)
    firsts.set(first, isIt)
    if (isIt) for (const document of postings(word).documents) found[document] = 1
  }
  return [...found.keys()].filter((document) => found[document] === 1)
}
