import type { Finder, Found } from './finder.ts'
import type { Clause, ParsedQuery } from './query-words.ts'
import { correctedQueries, decodedQuery } from './readings.ts'

/** What somebody meant whose words are nowhere, as text, and what that finds. */
export type Meant = {
  readonly understood: 'decoded' | 'corrected'
  readonly text: string
  readonly answer: Found
}

/** Reads keys of an input method, then slips of the finger; the correction that answers best, where several do. */
export function meantBy(query: ParsedQuery, missing: readonly Clause[], finder: Finder): Meant | null {
  const decoded = decodedQuery(query, missing, finder.lexicon)
  const answer = decoded && finder.find(decoded)
  if (answer && answer.found.length > 0) return { understood: 'decoded', text: decoded.text, answer }
  const [corrected] = correctedQueries(decoded ?? query, answer?.missing ?? missing, finder)
    .map((other) => ({ text: other.text, answer: finder.find(other) }))
    .filter(({ answer: { found } }) => found.length > 0)
    .toSorted((one, other) => (other.answer.found[0]?.score ?? 0) - (one.answer.found[0]?.score ?? 0))
  return corrected ? { understood: 'corrected', ...corrected } : null
}
