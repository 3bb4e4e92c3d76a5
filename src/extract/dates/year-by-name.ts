import type { Kind } from '../../model/vocabulary.ts'
import { ofAnotherTime } from './another-time.ts'
import { yearAfterReview } from './year-after-review.ts'
import type { YearQuestion, YearReading } from './year-question.ts'
import type { FoundYear } from './years-in.ts'
import { yearsIn } from './years-in.ts'

/** A launch of Y may meet at the end of Y-1 already; up to October that is too early. */
const LAST_SURE_MONTH = 10

const isLaunch = (kinds: readonly Kind[]) =>
  kinds.includes('triển khai') && !kinds.includes('tập huấn') && !kinds.includes('sơ kết')

/**
 * Which year a name allows for an event in `month`. A review of Y meets late in Y or early in Y+1; one that also
 * launches Y+1 says the same twice; a launch of Y alone may meet in the last months of Y-1, so those leave it open.
 */
function allowed(years: readonly number[], { kinds, month }: YearQuestion): number | null {
  const [first, second, third] = [...new Set(years)].sort((one, other) => one - other)
  if (first === undefined || third !== undefined) return null
  if (kinds.includes('tổng kết') || second === first + 1) return yearAfterReview(first, month)
  if (second !== undefined) return null
  return isLaunch(kinds) && month > LAST_SURE_MONTH ? null : first
}

/** «và triển khai nhiệm vụ năm 2013» beside a look back: late in a year it says what is planned for the next. */
const PLANNED =
  /(?:triển khai|phương hướng|xây dựng|bàn|đề ra)(?: [^.;:\d]{0,30})?(?:nhiệm vụ|phương hướng|kế hoạch)(?: công tác)? (?:năm )?$/u

const isPlan = (before: string, month: number) => month > LAST_SURE_MONTH && PLANNED.test(before)

const RULE = 'year/event-name'

const named = ({ start, end }: FoundYear) => ({ start, end, rule: RULE })

/** The year that the event's name tells together with its kind. */
export function yearByName(question: YearQuestion): YearReading | null {
  const { report, month } = question
  for (const name of question.names) {
    const found = yearsIn(report.text, name)
    const years = found.map(({ year }) => year)
    const [first, ...others] = found
    if (first && others.length === 0 && isPlan(report.text.slice(name.start, first.start), month)) continue
    const year = allowed(years, question)
    if (year !== null) return { year, evidence: found.slice(0, 2).map(named) }
  }
  return null
}

/** The year of an event whose day is not told: the one year in its name, unless the name reviews a year that is over. */
export function yearAlone({ report, names, kinds }: Omit<YearQuestion, 'month' | 'day'>): YearReading | null {
  if (kinds.includes('tổng kết')) return null
  for (const name of names) {
    const [first, ...others] = yearsIn(report.text, name).filter(
      ({ start }) => !ofAnotherTime(report.text.slice(name.start, start)),
    )
    if (first && others.every(({ year }) => year === first.year))
      return { year: first.year, evidence: [named(first)] }
  }
  return null
}
