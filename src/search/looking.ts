import type { Lexicon, Match } from './lexicon.ts'
import type { Occurrences } from './occurrences.ts'
import type { QueryWord } from './query-words.ts'
import type { Sought } from './search-index.ts'

/** A word of the archive that answers a word of a query, and how far it is looked for. */
export type Reached = Match & Sought

/** What words are looked up in. */
export type Looking = {
  readonly lexicon: Pick<Lexicon, 'word'>
  readonly occurrences: Occurrences
  readonly matches: (word: QueryWord) => readonly Reached[]
}
