import type { Clause, ParsedQuery, QueryWord } from './query-words.ts'

/** A word of a query and the conditions it takes up, by their numbers: one mostly, two of «2017 - 2020». */
export type StreamWord = Pick<QueryWord, 'exact' | 'folded' | 'marks'> & {
  readonly first: number
  readonly last: number
}

const QUOTE = /["“”«»]/u
const YEAR = /^\d{4}$/u
const DASH = /^ [-–—] $/u

/** The loose words of a query in stretches that no phrase and no negation interrupts. */
export function streamsOf(query: ParsedQuery): readonly (readonly StreamWord[])[] {
  const streams: StreamWord[][] = [[]]
  for (let number = 0; number < query.clauses.length; number++) {
    const span = yearSpan(query, number)
    const words = span ?? wordsAt(query, number)
    if (words.length === 0) streams.push([])
    else streams.at(-1)?.push(...words)
    if (span) number++
  }
  return streams
}

function wordsAt({ text, clauses }: ParsedQuery, number: number): readonly StreamWord[] {
  const clause = clauses[number]
  if (!clause || clause.demand === 'not' || QUOTE.test(text.charAt(clause.start))) return []
  const [words = []] = clause.runs
  return words.map(({ exact, folded, marks }) => ({ exact, folded, marks, first: number, last: number }))
}

/** «2017 - 2020», as well as «2017-2020». */
function yearSpan({ text, clauses }: ParsedQuery, number: number): readonly StreamWord[] | null {
  const [from, to] = [clauses[number], clauses[number + 1]]
  if (!from || !to || !isYear(from) || !isYear(to) || !DASH.test(text.slice(from.end, to.start))) return null
  const span = `${text.slice(from.start, from.end)}-${text.slice(to.start, to.end)}`
  return [{ exact: span, folded: span, marks: 'kept', first: number, last: number + 1 }]
}

const isYear = ({ runs, demand }: Clause) => demand !== 'not' && YEAR.test(runs[0]?.[0]?.exact ?? '')
