import type { YearSpan } from './records/year-span.ts'
import type { Strings } from './strings/strings.ts'

/** «7 hội nghị, 2016–2019»; of none, that there is none yet. */
export function yearsAndCount(conferences: number, years: YearSpan | null, words: Strings['record']): string {
  if (conferences === 0) return words.never
  const times = words.times(conferences)
  return years ? `${times}, ${words.years(years.first, years.last)}` : times
}
