import { weightAt } from './field-weight.ts'
import type { Occurrences, Postings } from './occurrences.ts'
import type { Places } from './places-of.ts'
import { add, at } from './typed-array.ts'

/** What one condition finds, by conference. */
export type ClauseScore = {
  /** 0 where it is not met, near 1 where it is met in the fields that count most. */
  readonly strength: Float32Array
  /** The best tier in which it is met, `NOT_MET` where it is not. */
  readonly tier: Uint8Array
  /** How rare it is: what few conferences say tells more. */
  readonly rarity: number
}

/** Where this much weight stands, half the strength is reached: a title alone gives two thirds. */
const HALF_STRENGTH = 4

/** Worse than every tier. */
const NOT_MET = 255

/** Scores a condition in every conference. */
export function clauseScore(met: readonly Places[], occurrences: Occurrences): ClauseScore {
  const size = occurrences.starts.length - 1
  const sums = { strength: new Float32Array(size), tier: new Uint8Array(size).fill(NOT_MET) }
  for (const places of met) {
    if (places.word === null) weighPlaces(places, occurrences, sums)
    else weighPostings(occurrences.postings(places.word), places, sums)
  }
  const count = saturated(sums.strength)
  return { ...sums, rarity: Math.log(1 + (size - count + 0.5) / (count + 0.5)) }
}

type Sums = Pick<ClauseScore, 'strength' | 'tier'>

function weighPostings({ conferences, weights }: Postings, found: Places, { strength, tier }: Sums): void {
  for (let nth = 0; nth < conferences.length; nth++) {
    const conference = at(conferences, nth)
    add(strength, conference, at(weights, nth) * found.closeness)
    if (found.tier < at(tier, conference)) tier[conference] = found.tier
  }
}

/** A phrase has no postings: where it stands is known only since it was asked for. */
function weighPlaces(found: Places, { conferenceAt, fieldAt }: Occurrences, { strength, tier }: Sums): void {
  const weight = weightAt()
  for (const place of found.places) {
    const conference = at(conferenceAt, place)
    add(strength, conference, weight(conference, at(fieldAt, place)) * found.closeness)
    if (found.tier < at(tier, conference)) tier[conference] = found.tier
  }
}

/** Makes strengths of weights; gives how many conferences have any. */
function saturated(strength: Float32Array): number {
  let count = 0
  for (let conference = 0; conference < strength.length; conference++) {
    const weight = at(strength, conference)
    strength[conference] = weight / (weight + HALF_STRENGTH)
    if (weight > 0) count++
  }
  return count
}
