import { everyMatch } from '../../text/every-match.ts'
import type { Span } from '../../text/segment.ts'
import { matchSpan, proseOf, type Sentence } from '../report-text.ts'
import { overlap } from '../rule.ts'
import { belongsElsewhere } from './date-candidates.ts'
import { plausibleYear } from './date-finding.ts'
import type { YearQuestion, YearReading } from './year-question.ts'

const DATE = /(?<![\d/.-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})(?!\d|[/.-]\d)/gu

type Full = Span & { readonly day: number; readonly month: number; readonly year: number }

/** The days a sentence writes in full that may be the event's. */
function fullDays(sentence: Sentence): readonly Full[] {
  return everyMatch(sentence.text, DATE).flatMap((match) => {
    const { day, month, year } = match.groups ?? {}
    const full = { ...matchSpan(sentence, match), day: Number(day), month: Number(month), year: Number(year) }
    const elsewhere = belongsElsewhere(sentence.text.slice(0, match.index))
    return elsewhere || !plausibleYear(full.year) ? [] : [full]
  })
}

/** The year of the same day where another sentence writes it in full, as the event's. */
export function yearBySameDay({ report, month, day, directives }: YearQuestion): YearReading | null {
  const ofDirectives = directives.flatMap(({ findings }) => findings)
  const same = proseOf(report)
    .flatMap(fullDays)
    .filter((full) => full.day === day && full.month === month)
  const found = same.find((full) => !ofDirectives.some((directive) => overlap(directive, full)))
  if (!found) return null
  const { start, end, year } = found
  return { year, evidence: [{ start, end, rule: 'year/same-day' }] }
}
