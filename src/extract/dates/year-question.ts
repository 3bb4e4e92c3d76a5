import type { Kind } from '../../model/vocabulary.ts'
import type { Span } from '../../text/segment.ts'
import type { DirectiveReading } from '../directives/read-directives.ts'
import type { Witness } from '../evidence.ts'
import type { ReportText } from '../report-text.ts'

/** What is known of an event whose day is told without its year. */
export type YearQuestion = {
  readonly month: number
  readonly day: number
  readonly report: ReportText
  readonly kinds: readonly Kind[]
  /** The stretches in which the event's name stands: headline, opening sentence. */
  readonly names: readonly Span[]
  readonly directives: readonly DirectiveReading[]
}

/** A year that the day's own sentence does not state, and where it comes from. */
export type YearReading = { readonly year: number; readonly evidence: readonly Witness[] }
