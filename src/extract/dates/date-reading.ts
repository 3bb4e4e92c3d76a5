import type { Issue } from '../../model/issue.ts'
import type { DatePart } from '../../model/vocabulary.ts'
import type { Span } from '../../text/segment.ts'
import type { DirectiveReading } from '../directives/read-directives.ts'
import type { EventReading } from '../events/read-event.ts'
import type { Witness } from '../evidence.ts'
import type { ReportText } from '../report-text.ts'
import type { Rejection } from '../rule.ts'

export type DateQuestion = {
  readonly report: ReportText
  readonly event: EventReading | null
  readonly directives: readonly DirectiveReading[]
}

/** A date as exact as the report tells it, written as the record writes it. */
export type DateReading = {
  readonly edtf: string
  readonly start: string | null
  readonly end: string | null
  readonly inferred: readonly DatePart[]
  readonly evidence: readonly Witness[]
}

export type DateAnswer = {
  readonly date: DateReading | null
  readonly issues: readonly Issue[]
  readonly rejected: readonly Rejection[]
}

/** The stretches in which the event's name stands: the name itself, the headline, the opening sentence. */
export function namesOf({ report, event }: DateQuestion): readonly Span[] {
  const headline = report.sentences.filter(({ zone }) => zone === 'headline')
  const stated = event?.stated === 'stated' ? event.evidence : []
  return [...stated, ...headline, ...(event?.sentence ? [event.sentence] : [])]
}
