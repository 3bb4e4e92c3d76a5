import { matchSpan, proseOf } from '../report-text.ts'
import type { YearQuestion, YearReading } from './year-question.ts'

const DATE = /(?<![\d/.-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})(?!\d)/gu

/** The year of the same day where another sentence writes it in full. */
export function yearBySameDay({ report, month, day }: YearQuestion): YearReading | null {
  for (const sentence of proseOf(report)) {
    const match = [...sentence.text.matchAll(DATE)].find(
      ({ groups }) => Number(groups?.day) === day && Number(groups?.month) === month,
    )
    if (!match) continue
    const witness = { ...matchSpan(sentence, match), rule: 'year/same-day' }
    return { year: Number(match.groups?.year), evidence: [witness] }
  }
  return null
}
