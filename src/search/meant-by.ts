import { findInTyping } from './find-in-typing.ts'
import type { Finder, Found } from './finder.ts'
import type { Clause, ParsedQuery } from './query-words.ts'
import { correctedQueries, decodedQuery } from './readings.ts'

/** What somebody meant whose words are nowhere, and what that finds. */
export type Meant = {
  readonly understood: 'decoded' | 'corrected'
  readonly query: ParsedQuery
  readonly answer: Found
}

/**
 * Reads keys of an input method, then slips of the finger; where several corrections answer, the one that finds most: by
 * rank the rarest word would be meant.
 */
export function meantBy(query: ParsedQuery, missing: readonly Clause[], finder: Finder): Meant | null {
  const keys = decodedQuery(query, missing, finder.lexicon)
  const decoded = keys && findInTyping(keys, finder)
  if (decoded && decoded.answer.found.length > 0) return { understood: 'decoded', ...decoded }
  const [corrected] = correctedQueries(decoded?.query ?? query, decoded?.answer.missing ?? missing, finder)
    .map((other) => findInTyping(other, finder))
    .filter(({ answer: { found } }) => found.length > 0)
    .toSorted((one, other) => other.answer.found.length - one.answer.found.length)
  return corrected ? { understood: 'corrected', ...corrected } : null
}
