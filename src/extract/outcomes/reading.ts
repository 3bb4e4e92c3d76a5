import type { Found } from './cue-of.ts'
import type { Telling } from './told.ts'

/** What a sentence is read to tell, by which rule and how surely. */
export type Reading = { readonly rule: string; readonly telling: Telling; readonly weight: number }

/** Each further word of the same cue makes a telling a little surer. */
const HIT_WEIGHT = 0.15

/** What a cue makes of a sentence. */
export function readingOf({ cue: { id, telling, weight }, hits }: Found): Reading {
  return { rule: id, telling, weight: weight + HIT_WEIGHT * (hits - 1) }
}

const DISCUSSED: readonly string[] = ['outcome/urged', 'outcome/said', 'outcome/task', 'outcome/result']

/** What delegates ask for and say in a discussion was discussed; it is no task and no result of the conference. */
export function discussedReading(reading: Reading): Reading {
  return DISCUSSED.includes(reading.rule)
    ? { rule: 'agenda/proposed', telling: { tells: 'agenda' }, weight: reading.weight }
    : reading
}
