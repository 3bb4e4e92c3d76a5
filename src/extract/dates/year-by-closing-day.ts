import { closingDay } from './closing-day.ts'
import type { YearQuestion, YearReading } from './year-question.ts'

/** The year of the day on which the event closes, where only that day is written in full. */
export function yearByClosingDay({ report, month, day }: YearQuestion): YearReading | null {
  const closing = closingDay(report, { year: null, month, day })
  if (!closing || closing.year === null) return null
  const { start, end, year } = closing
  return { year, evidence: [{ start, end, rule: 'year/closing-day' }] }
}
