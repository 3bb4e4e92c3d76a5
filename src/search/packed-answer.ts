import type { MarkTier } from '../text/mark-tier.ts'
import type { Answer, Hit } from './engine.ts'

/** An answer as it crosses from one thread to another: ten thousand hits are three arrays that need not be copied. */
export type PackedAnswer = Omit<Answer, 'hits'> & {
  /** By hit, the place of its conference among the ids of the index. */
  readonly conferences: Uint32Array
  readonly scores: Float64Array
  readonly tiers: Uint8Array
}

/** `placeOf` is the place of an id among the ids of the index. */
export function packed({ hits, ...said }: Answer, placeOf: ReadonlyMap<string, number>): PackedAnswer {
  return {
    ...said,
    conferences: Uint32Array.from(hits, ({ id }) => placeIn(placeOf, id)),
    scores: Float64Array.from(hits, ({ score }) => score),
    tiers: Uint8Array.from(hits, ({ tier }) => tier),
  }
}

function placeIn(placeOf: ReadonlyMap<string, number>, id: string): number {
  const place = placeOf.get(id)
  if (place === undefined) throw new Error(`Cannot pack a hit: the index has no conference "${id}"`)
  return place
}

export function unpacked(
  { conferences, scores, tiers, ...said }: PackedAnswer,
  ids: readonly string[],
): Answer {
  const hits = Array.from(
    conferences,
    (place, nth): Hit => ({
      id: ids[place] ?? '',
      score: scores[nth] ?? 0,
      tier: (tiers[nth] ?? 0) as MarkTier,
    }),
  )
  return { ...said, hits }
}
