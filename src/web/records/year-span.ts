import type { ConferenceReference } from '../../model/conference-reference.ts'
import { yearOf } from '../../search/year-of.ts'

/** The first and the last year. */
export type YearSpan = { readonly first: number; readonly last: number }

/** From when to when conferences met; null where no year is known. */
export function yearSpan(conferences: readonly Pick<ConferenceReference, 'date'>[]): YearSpan | null {
  let span: YearSpan | null = null
  for (const conference of conferences) {
    const year = yearOf(conference)
    if (year === null) continue
    span = span === null ? { first: year, last: year } : widened(span, year)
  }
  return span
}

const widened = ({ first, last }: YearSpan, year: number): YearSpan => ({
  first: Math.min(first, year),
  last: Math.max(last, year),
})
