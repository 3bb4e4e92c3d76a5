import type { Reach } from './index-tier.ts'
import type { Lexicon } from './lexicon.ts'
import type { Looking } from './looking.ts'
import type { SearchIndex } from './search-index.ts'

/** Words that begin as typed are looked for in the texts only where these come in no more shards: more is on its way. */
export const MOST_SHARDS = 8

/** How far words are looked for of which no more than the beginning was typed. */
export const reachOfBegun = (begun: readonly number[], index: SearchIndex, reach: Reach): Reach =>
  reach === 'everything' && index.shardsOf(begun, 'text') > MOST_SHARDS ? 'facts' : reach

/** The words that answer one of a query, with how far each is looked for. */
export function reaching(lexicon: Lexicon, index: SearchIndex, reach: Reach): Looking['matches'] {
  return (word) => {
    const all = lexicon.matches(word)
    const begun = all.flatMap(({ word: number, closeness }) => (closeness < 1 ? [number] : []))
    const reachOfThese = begun.length === 0 ? reach : reachOfBegun(begun, index, reach)
    return all.map((match) => ({ ...match, reach: match.closeness < 1 ? reachOfThese : reach }))
  }
}
