import type { OutcomeType } from '../../model/vocabulary.ts'
import type { Span } from '../../text/segment.ts'
import type { Witness } from '../evidence.ts'

/** What a sentence tells of a conference: what was on the agenda, or what came out of it. */
export type Telling = { readonly tells: 'agenda' } | { readonly tells: 'outcome'; readonly type: OutcomeType }

/** A sentence, or an item of one, that tells something, and how surely. */
export type Told = Witness & {
  readonly telling: Telling
  readonly weight: number
  /** What is told without who told it; evidence quotes the whole. */
  readonly clause: Span
}
