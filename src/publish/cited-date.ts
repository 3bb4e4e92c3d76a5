import type { DatePart } from '../model/vocabulary.ts'
import type { CitationWords } from './citation-words.ts'
import { type Moment, momentsOf } from './moment.ts'

type Words = Pick<CitationWords, 'month' | 'dateSeparator' | 'noYear'> & {
  /** Where a year is not written alone: «năm 2031». */
  readonly year?: (year: string) => string
}

/** What is stated of a date, and what of it is not. */
export type CitedDate = { readonly edtf: string; readonly inferred: readonly DatePart[] }

/** A date as exact as it is known, what nobody states in brackets: «12–13/7/2018», «12/3/[2031]», «9/2031», «14/9, không rõ năm». */
export function citedDate({ edtf, inferred }: CitedDate, words: Words): string {
  const moments = momentsOf(edtf)
  if (!moments) return edtf
  const told = toldDate(moments, words, (part, text) => (inferred.includes(part) ? `[${text}]` : text))
  return moments.last.year === null ? `${told}, ${words.noYear}` : told
}

type Bracketed = (part: DatePart, text: string) => string

function toldDate(
  { first, last }: { readonly first: Moment; readonly last: Moment },
  words: Words,
  bracketed: Bracketed,
): string {
  const inYear = words.year ?? String
  const written = ({ year, month, day }: Moment, days = day === null ? null : `${day}`) =>
    [
      days === null ? null : bracketed('day', days),
      month === null ? null : bracketed('month', words.month(month)),
      year === null ? null : inYear(bracketed('year', `${year}`)),
    ]
      .filter((part) => part !== null)
      .join(words.dateSeparator)
  if (first.year !== last.year) return `${written(first)} – ${written(last)}`
  if (first.month !== last.month) return `${written({ ...first, year: null })} – ${written(last)}`
  return first.day === last.day ? written(last) : written(last, `${first.day}–${last.day}`)
}
