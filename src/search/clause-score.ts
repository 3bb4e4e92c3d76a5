import type { Occurrences, Postings } from './occurrences.ts'
import type { Places } from './places-of.ts'

/** What one condition finds, by document. */
export type ClauseScore = {
  /** 0 where it is not met, near 1 where it is met in the fields that count most. */
  readonly strength: Float32Array
  /** The best tier in which it is met, `NOT_MET` where it is not. */
  readonly tier: Uint8Array
  /** How rare it is: what few documents say tells more. */
  readonly rarity: number
}

/** Where this much weight stands, half the strength is reached: a title alone gives two thirds. */
const HALF_STRENGTH = 4

/** Worse than every tier. */
const NOT_MET = 255

/** Scores a condition in every document. */
export function clauseScore(met: readonly Places[], occurrences: Occurrences): ClauseScore {
  const size = occurrences.layout.documents
  const sums = { strength: new Float32Array(size), tier: new Uint8Array(size).fill(NOT_MET) }
  for (const places of met) {
    if (places.sought === null) weighPlaces(places, occurrences, sums)
    else weighPostings(occurrences.postings(places.sought), places, sums)
  }
  const count = saturated(sums.strength)
  return { ...sums, rarity: Math.log(1 + (size - count + 0.5) / (count + 0.5)) }
}

type Sums = Pick<ClauseScore, 'strength' | 'tier'>

function weighPostings({ documents, weights }: Postings, found: Places, { strength, tier }: Sums): void {
  for (let nth = 0; nth < documents.length; nth++) {
    const document = documents[nth] ?? 0
    strength[document] = (strength[document] ?? 0) + (weights[nth] ?? 0) * found.closeness
    if (found.tier < (tier[document] ?? 0)) tier[document] = found.tier
  }
}

/** A phrase has no postings: where it stands is known only since it was asked for. */
function weighPlaces(
  found: Places,
  { weighing, layout, fieldAt, textField }: Occurrences,
  { strength, tier }: Sums,
): void {
  const weight = weighing()
  for (const place of found.places) {
    const document = layout.documentAt(place)
    strength[document] =
      (strength[document] ?? 0) + weight(document, fieldAt[place] ?? textField) * found.closeness
    if (found.tier < (tier[document] ?? 0)) tier[document] = found.tier
  }
}

/** Makes strengths of weights; gives how many documents have any. */
function saturated(strength: Float32Array): number {
  let count = 0
  for (let document = 0; document < strength.length; document++) {
    const weight = strength[document] ?? 0
    strength[document] = weight / (weight + HALF_STRENGTH)
    if (weight > 0) count++
  }
  return count
}
