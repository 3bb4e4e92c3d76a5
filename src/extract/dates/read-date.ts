import type { Issue } from '../../model/issue.ts'
import type { DatePart } from '../../model/vocabulary.ts'
import { type Witness, witness } from '../evidence.ts'
import type { Finding } from '../rule.ts'
import { isoDay, isoSpan, weekdayOf } from './calendar.ts'
import { bestOf, type Candidate, judgeDays } from './date-candidates.ts'
import { type DayFinding, exists } from './date-finding.ts'
import { type DateAnswer, type DateQuestion, namesOf } from './date-reading.ts'
import { dateWithoutDay } from './date-without-day.ts'
import { yearOfEvent } from './event-year.ts'
import { lastDay } from './last-day.ts'

type YearOfDay = {
  readonly year: number | null
  readonly inferred: readonly DatePart[]
  readonly evidence: readonly Witness[]
  readonly issues: readonly Issue[]
}

/** The year of a day: its own, or one the report gives elsewhere; null when that is open or has no such day. */
function yearOf(question: DateQuestion, finding: Finding<DayFinding>): YearOfDay {
  const { year, month, day } = finding.value
  const open: YearOfDay = { year, inferred: [], evidence: [], issues: [] }
  if (year !== null) return open
  const { report, event, directives } = question
  const names = namesOf(question)
  const answer = yearOfEvent({ month, day, report, kinds: event?.kinds ?? [], names, directives }, finding)
  if (answer.kind === 'conflict')
    return { ...open, issues: [{ code: 'date-conflict', message: `The year is left open: ${answer.why}` }] }
  if (answer.kind === 'unknown' || !exists(answer.reading.year, month, day)) return open
  return { ...answer.reading, inferred: ['year'], issues: [] }
}

function weekdayIssues({ month, day, weekday }: DayFinding, year: number | null): readonly Issue[] {
  if (weekday === null || year === null || weekdayOf(year, month, day) === weekday) return []
  const message = `The weekday named is not that of ${isoDay({ year, month, day })}`
  return [{ code: 'weekday-mismatch', message }]
}

type Dated = Omit<DateAnswer, 'rejected'>

function dated(question: DateQuestion, best: Candidate, candidates: readonly Candidate[]): Dated {
  const { value } = best.finding
  const { year, inferred, evidence, issues } = yearOf(question, best.finding)
  const from = { year, month: value.month, day: value.day }
  const last = lastDay(from, best, candidates, question.report)
  return {
    date: {
      ...isoSpan(from, last.day),
      inferred: [...inferred, ...last.inferred],
      evidence: [witness(best.finding), ...evidence, ...last.evidence],
    },
    issues: [...issues, ...weekdayIssues(value, year)],
  }
}

/** Reads when the event took place, as exactly as the report allows and never more. */
export function readDate(question: DateQuestion): DateAnswer {
  const spans = question.directives.flatMap(({ findings }) => findings)
  const { candidates, rejected } = judgeDays(question.report, spans)
  const best = bestOf(candidates)
  if (best) return { ...dated(question, best, candidates), rejected }
  const date = dateWithoutDay(question)
  if (date) return { date, issues: [], rejected }
  const none: Issue = { code: 'no-date', message: 'The report gives no way to know the date' }
  return { date, issues: [none], rejected }
}
