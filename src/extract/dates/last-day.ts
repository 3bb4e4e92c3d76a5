import type { DatePart } from '../../model/vocabulary.ts'
import { type Witness, witness } from '../evidence.ts'
import type { ReportText } from '../report-text.ts'
import type { Finding } from '../rule.ts'
import { type CalendarDay, daysLater } from './calendar.ts'
import { closingDay } from './closing-day.ts'
import type { Candidate } from './date-candidates.ts'
import type { DayFinding } from './date-finding.ts'
import { durationOf } from './duration.ts'

const isSeveral = ({ value }: Finding<DayFinding>) =>
  value.day !== value.end.day || value.month !== value.end.month

/** A later sentence may say that the event that opens today lasts until tomorrow. */
function extension(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const { day, month } = best.finding.value
  const sameStart = ({ finding }: Candidate) =>
    isSeveral(finding) && finding.value.day === day && finding.value.month === month
  return candidates.find((candidate) => candidate !== best && sameStart(candidate)) ?? null
}

/** An event that ends in an earlier month than it began ends in the next year. */
function ending({ year, month }: CalendarDay, end: DayFinding['end']): CalendarDay {
  return { ...end, year: year !== null && end.month < month ? year + 1 : year }
}

type LastDay = {
  readonly day: CalendarDay
  readonly inferred: readonly DatePart[]
  readonly evidence: readonly Witness[]
}

/** The last day of an event: as its date says, as a fuller date says, or counted from how long it lasts. */
export function lastDay(
  from: CalendarDay,
  best: Candidate,
  candidates: readonly Candidate[],
  report: ReportText,
): LastDay {
  const stated: LastDay = { day: ending(from, best.finding.value.end), inferred: [], evidence: [] }
  if (isSeveral(best.finding)) return stated
  const longer = extension(best, candidates)?.finding
  if (longer) return { day: ending(from, longer.value.end), inferred: [], evidence: [witness(longer)] }
  const closing = closingDay(report, from)
  if (closing) {
    const { month, day } = closing
    return { day: { year: from.year, month, day }, inferred: [], evidence: [witness(closing)] }
  }
  const duration = durationOf(report)
  if (!duration) return stated
  return { day: daysLater(from, duration.days - 1), inferred: ['day'], evidence: [witness(duration)] }
}
