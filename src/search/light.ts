import { tokens } from './analyzer.ts'
import { answersIn, isWhole, type Mark, type TextAnswer, wantedIn } from './answers-in.ts'
import { apart } from './highlight.ts'
import { type Clause, type ParsedQuery, parsedQuery } from './query-words.ts'
import type { Reading } from './reading.ts'
import { type MetAt, rowsIn } from './rows.ts'

/** Where the words of a query are lit in a text of a page. */
export type Light = (text: string) => readonly Mark[]

/**
 * Lights what of a query stands together in the texts of a page. A word that has company there is not lit alone: who
 * looks for «thông tin đối ngoại» does not ask for the «Ngoại» of «Bộ Ngoại giao». One that never has is lit wherever it
 * stands, as are phrases and numbers.
 */
export function lightFor(
  { text: query, reading }: { readonly text: string; readonly reading: Reading },
  page: readonly string[],
): Light {
  const asked = parsedQuery(query, reading)
  const wanted = wantedIn(asked)
  if (wanted.length === 0) return () => []
  const accompanied = page
    .flatMap((text) => linesOf(text, asked))
    .reduce((bits, { company }) => company.reduce((all, here) => all | here, bits), 0)
  const isAlone = ({ condition }: TextAnswer) =>
    (accompanied & (1 << condition)) === 0 || isWholeByItself(wanted[condition])
  return (text) => {
    const lit = linesOf(text, asked).flatMap(({ start, answers, company }) =>
      answers
        .filter((answer) => isAlone(answer) || isIn(company, answer))
        .flatMap(({ marks }) => marks.map((mark) => ({ start: start + mark.start, end: start + mark.end }))),
    )
    return apart(lit)
  }
}

/** A phrase, a short form, a date or a number with its parts says enough without its neighbours. */
const isWholeByItself = (clause: Clause | undefined) =>
  clause?.runs.some((run) => run.length > 1 || SEVERAL_PARTS.test(run[0]?.exact ?? '')) ?? false

const SEVERAL_PARTS = /[^\p{L}\p{N}\p{M}]/u

type Line = {
  readonly start: number
  readonly answers: readonly TextAnswer[]
  /** By token, the conditions met there in the company of a neighbour in the query. */
  readonly company: readonly number[]
}

/** No row goes on into the next line. */
function linesOf(text: string, asked: ParsedQuery): readonly Line[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => {
    const found = tokens(line)
    const answers = answersIn(line, found, asked)
    const met = found.map((token): MetAt => (isWhole(token) ? null : 0))
    for (const { condition, first, last } of answers)
      for (let at = first; at <= last; at++) met[at] = (met[at] ?? 0) | (1 << condition)
    return { start: index, answers, company: companyIn(met) }
  })
}

function companyIn(met: readonly MetAt[]): readonly number[] {
  const company = met.map(() => 0)
  for (const { first, last, length, condition } of rowsIn(met)) {
    if (length < 2) continue
    const bits = bitsUpTo(condition) & ~bitsUpTo(condition - length)
    for (let at = first; at <= last; at++) company[at] = (company[at] ?? 0) | bits
  }
  return company
}

const bitsUpTo = (condition: number) => (condition < 0 ? 0 : 2 ** (condition + 1) - 1)

const isIn = (company: readonly number[], { condition, first }: TextAnswer) =>
  ((company[first] ?? 0) & (1 << condition)) !== 0
