import type { Reach } from './index-tier.ts'
import type { Lexicon } from './lexicon.ts'
import type { Looking } from './looking.ts'
import type { SearchIndex } from './search-index.ts'

/**
 * Words that begin as typed are looked for in no more shards of a tier: more letters are on their way, and two of them
 * («th», «ng») begin words in twenty shards, half a megabyte.
 */
const MOST_SHARDS = 8

/** Which of the words that begin as typed are looked for, and how far. */
type BegunWords = { readonly words: readonly number[]; readonly reach: Reach }

/** All words that begin as typed or, where they stand in too many shards, the most frequent, among the facts only. */
export function begunWords(begun: readonly number[], index: SearchIndex, reach: Reach): BegunWords {
  if (index.shardsOf(begun, 'facts') > MOST_SHARDS) {
    const frequentFirst = begun.toSorted((one, other) => index.count(other) - index.count(one))
    return { words: frequentFirst.slice(0, MOST_SHARDS), reach: 'facts' }
  }
  return { words: begun, reach: index.shardsOf(begun, 'text') > MOST_SHARDS ? 'facts' : reach }
}

/** The words that answer one of a query, with how far each is looked for. */
export function reaching(lexicon: Lexicon, index: SearchIndex, reach: Reach): Looking['matches'] {
  return (word) => {
    const all = lexicon.matches(word)
    const begun = all.flatMap(({ word: number, closeness }) => (closeness < 1 ? [number] : []))
    if (begun.length === 0) return all.map((match) => ({ ...match, reach }))
    const sought = begunWords(begun, index, reach)
    const isSought = new Set(sought.words)
    return all.flatMap((match) => {
      if (match.closeness === 1) return [{ ...match, reach }]
      return isSought.has(match.word) ? [{ ...match, reach: sought.reach }] : []
    })
  }
}
