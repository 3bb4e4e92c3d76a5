import type { IndexTier, Reach } from './index-tier.ts'
import type { InvertedIndex } from './inverted-index.ts'

/** A word of the index, and how far it is looked for. */
export type Sought = { readonly word: number; readonly reach: Reach }

/** An index as it is searched, wherever its places come from. */
export type SearchIndex = Pick<InvertedIndex, 'words' | 'layout' | 'prior' | 'fieldAt' | 'textField'> & {
  /** About how often a word stands in the archive. */
  readonly count: (word: number) => number
  /** The places of a word in a tier, ascending; the fields of these places are known from then on. */
  readonly places: (word: number, tier: IndexTier) => Uint32Array
  /** Throws `NeedsShards` unless the places of all these words are there, of the settled ones whatever is typed next. */
  readonly demand: (sought: Iterable<Sought>, settled?: Iterable<Sought>) => void
  /** In how many shards of a tier some words stand. */
  readonly shardsOf: (words: Iterable<number>, tier: IndexTier) => number
}

/** An index all of which is in memory. */
export function indexInMemory(inverted: InvertedIndex): SearchIndex {
  const { words, layout, prior, fieldAt, textField, places } = inverted
  return {
    ...{ words, layout, prior, fieldAt, textField, places },
    count: (word) => places(word, 'facts').length + places(word, 'text').length,
    demand: () => undefined,
    shardsOf: () => 0,
  }
}
