import { fold } from '../text/fold.ts'
import { normalized } from '../text/normalize.ts'
import { type Token, tokens } from './analyzer.ts'

/** One thing that a query asks for. */
export type QueryWord = {
  readonly kind: Token['kind']
  /** Lower-case, the marks as typed. */
  readonly exact: string
  readonly folded: string
  /** The folded parts of a document's number; empty for a word or a date. */
  readonly parts: readonly string[]
  /** The last word may still be in typing, so it also stands for every word that begins with it. */
  readonly ending: 'closed' | 'open'
}

/** One letter begins thousands of words; on 10,000 records its prefix search took 500 ms. */
const SHORTEST_OPEN_WORD = 2

/** A pasted page asks for no more words than this, so that every query is answered while one types. */
const MOST_WORDS = 32

/** What a query asks for: each word once, in the order typed. */
export function queryWords(query: string): readonly QueryWord[] {
  const asked = new Map(tokens(normalized(query).toLowerCase()).map((token) => [token.term, token]))
  return [...asked.values()].slice(0, MOST_WORDS).map((token, index, all) => ({
    kind: token.kind,
    exact: token.term,
    folded: fold(token.term),
    parts: token.kind === 'number' ? token.parts.map(({ term }) => fold(term)) : [],
    ending: index === all.length - 1 && [...token.term].length >= SHORTEST_OPEN_WORD ? 'open' : 'closed',
  }))
}

/** Marks are optional until they are typed: «noi» accepts any «nội», «nội» would rather have its own. */
export function hasMarks({ exact, folded }: QueryWord): boolean {
  return exact !== folded
}
