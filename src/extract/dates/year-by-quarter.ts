import type { Span } from '../../text/segment.ts'
import type { YearQuestion, YearReading } from './year-question.ts'

/** «quý I/2021», «quý 4 năm 2020». */
const QUARTER =
  /(?<![A-Za-zÀ-ỹ])quý\s+(?<quarter>IV|I{1,3}|[1-4])\s?(?:[/.-]|,?\s+năm)\s?(?<year>(?:19|20)\d{2})(?!\d)/giu
const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }
const LAST_MONTH = 12

/** A quarter is met about in its own months or the first month after: one of the fourth in January too. */
function yearOfMeeting(quarter: number, year: number, month: number): number | null {
  const [first, after] = [3 * quarter - 2, 3 * quarter + 1]
  if (month >= first && month <= after) return year
  return month + LAST_MONTH === after ? year + 1 : null
}

/** The year of an event whose name tells the quarter it deals with. */
export function yearByQuarter({ report, names, month }: YearQuestion): YearReading | null {
  const found = (name: Span) =>
    [...report.text.slice(name.start, name.end).matchAll(QUARTER)].flatMap((match) => {
      const { quarter = '', year = '' } = match.groups ?? {}
      const number = ROMAN[quarter.toUpperCase()] ?? Number(quarter)
      const meeting = yearOfMeeting(number, Number(year), month)
      const start = name.start + match.index
      const evidence = [{ start, end: start + match[0].length, rule: 'year/quarter' }]
      return meeting === null ? [] : [{ year: meeting, evidence }]
    })
  return names.flatMap(found)[0] ?? null
}
