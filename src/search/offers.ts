import type { Finder } from './finder.ts'
import { type Clause, type ParsedQuery, parsedQuery } from './query-words.ts'
import { textWithout } from './text-without.ts'

/** A query with a condition less, and how many conferences meet it. */
export type Offer = { readonly text: string; readonly found: number }

/** More offers than these are no help. */
const MOST_OFFERS = 3

/** Of a longer query it takes too long to leave out each condition in turn. */
const MOST_CONDITIONS = 8

/** The query with each of its conditions left out in turn, those that find fewest first. */
export function offersFor(query: ParsedQuery, finder: Finder): readonly Offer[] {
  const asked = query.clauses.filter(({ demand }) => demand === 'must')
  if (asked.length < 2 || asked.length > MOST_CONDITIONS) return []
  return asked
    .flatMap((clause) => offerWithout(query, [clause], finder))
    .toSorted((one, other) => one.found - other.found)
    .slice(0, MOST_OFFERS)
}

/** The query without some of its conditions, if that finds anything. */
export function offerWithout(
  { text, reading }: ParsedQuery,
  clauses: readonly Clause[],
  finder: Finder,
): readonly Offer[] {
  const rest = textWithout(text, clauses)
  const { found } = finder.find(parsedQuery(rest, reading))
  return found.length === 0 ? [] : [{ text: rest, found: found.length }]
}
