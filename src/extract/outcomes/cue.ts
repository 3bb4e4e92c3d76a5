import type { OutcomeType } from '../../model/vocabulary.ts'
import type { Telling } from './told.ts'

/**
 * One way of telling; rows are tried in order and the first that fits decides. `weight` says how surely: what is told
 * least surely goes first when a record would otherwise repeat its report.
 */
export type Cue = {
  readonly id: string
  readonly telling: Telling
  readonly weight: number
  /** For a text in small letters: both cases of every letter would take two thirds longer. */
  readonly pattern: RegExp
  /** Needs somebody who speaks; a text that names none is not tried. */
  readonly by?: 'speaker'
}

/** What is told of what was on the agenda. */
export const agenda: Telling = { tells: 'agenda' }
/** What is told of what came out. */
export const outcome = (type: OutcomeType): Telling => ({ tells: 'outcome', type })
/** Whole words anywhere in a text in small letters. */
export const cue = (source: string) =>
  new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${source})(?![A-Za-zÀ-ỹ])`, 'gu')
