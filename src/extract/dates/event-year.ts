import type { Span } from '../../text/segment.ts'
import { yearByClosingDay } from './year-by-closing-day.ts'
import { yearByDirective } from './year-by-directive.ts'
import { yearByName } from './year-by-name.ts'
import { isAfter, yearByPublication } from './year-by-publication.ts'
import { yearByQuarter } from './year-by-quarter.ts'
import { yearByReview } from './year-by-review.ts'
import { yearBySameDay } from './year-by-same-day.ts'
import type { YearQuestion, YearReading } from './year-question.ts'

type YearAnswer =
  | { readonly kind: 'known'; readonly reading: YearReading }
  | { readonly kind: 'conflict'; readonly why: string }
  | { readonly kind: 'unknown' }

const known = (reading: YearReading): YearAnswer => ({ kind: 'known', reading })

/** Whether a year that the name tells agrees with the day of publication. */
function fits(year: number, published: string, { month, day }: YearQuestion): boolean {
  const publication = yearByPublication(published, month, day)
  return year === (publication ?? year) && !isAfter(published, year, { month, day })
}

function unlessPublishedOtherwise(named: YearReading, question: YearQuestion): YearAnswer {
  const { published } = question.report
  if (published === null || fits(named.year, published, question)) return known(named)
  const says = yearByPublication(published, question.month, question.day) ?? 'that it is yet to come'
  return {
    kind: 'conflict',
    why: `the event's name says ${named.year}, publication on ${published} says ${says}`,
  }
}

/** Finds the year of a day whose sentence leaves it out: from the same date in full, the name, the publication, the review. */
export function yearOfEvent(question: YearQuestion, { start, end }: Span): YearAnswer {
  const repeated = yearBySameDay(question) ?? yearByClosingDay(question)
  if (repeated) return known(repeated)
  const { report, month, day } = question
  const { published } = report
  const named = yearByQuarter(question) ?? yearByName(question)
  if (named) return unlessPublishedOtherwise(named, question)
  const publication = published === null ? null : yearByPublication(published, month, day)
  if (publication !== null)
    return known({ year: publication, evidence: [{ start, end, rule: 'year/published' }] })
  const other = yearByReview(question) ?? yearByDirective(question)
  return other ? known(other) : { kind: 'unknown' }
}
