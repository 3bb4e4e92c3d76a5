import type { Span } from '../../text/segment.ts'
import { yearByClosingDay } from './year-by-closing-day.ts'
import { yearByDirective } from './year-by-directive.ts'
import { yearByName } from './year-by-name.ts'
import { yearByPublication } from './year-by-publication.ts'
import { yearByQuarter } from './year-by-quarter.ts'
import { yearByReview } from './year-by-review.ts'
import { yearBySameDay } from './year-by-same-day.ts'
import type { YearQuestion, YearReading } from './year-question.ts'

type YearAnswer =
  | { readonly kind: 'known'; readonly reading: YearReading }
  | { readonly kind: 'conflict'; readonly why: string }
  | { readonly kind: 'unknown' }

const known = (reading: YearReading): YearAnswer => ({ kind: 'known', reading })

/** Finds the year of a day whose sentence leaves it out: from the same date in full, the name, the publication, the review. */
export function yearOfEvent(question: YearQuestion, { start, end }: Span): YearAnswer {
  const repeated = yearBySameDay(question) ?? yearByClosingDay(question)
  if (repeated) return known(repeated)
  const { report, month, day } = question
  const { published } = report
  const named = yearByQuarter(question) ?? yearByName(question)
  const publication = published === null ? null : yearByPublication(published, month, day)
  if (named && publication !== null && named.year !== publication) {
    const why = `the event's name says ${named.year}, publication on ${published} says ${publication}`
    return { kind: 'conflict', why }
  }
  if (named) return known(named)
  if (publication !== null)
    return known({ year: publication, evidence: [{ start, end, rule: 'year/published' }] })
  const other = yearByReview(question) ?? yearByDirective(question)
  return other ? known(other) : { kind: 'unknown' }
}
