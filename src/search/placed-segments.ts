import type { Schema } from './document.ts'
import { type DocumentWords, segmentsIn, stepOf } from './document-words.ts'
import type { IndexTier } from './index-tier.ts'
import { GAP } from './place-layout.ts'

/** The words of a value and the places it takes: from its first one up to the first behind it. */
type PlacedSegment = ReturnType<typeof segmentsIn>[number] & {
  readonly tier: IndexTier
  readonly from: number
  readonly to: number
}

/** By tier, a place. */
export type TierPlaces = Readonly<Record<IndexTier, number>>

/** Where the values of a document lie whose tiers begin at some places. */
export function placedSegments(
  document: Pick<DocumentWords, 'sequence'>,
  starts: TierPlaces,
  schema: Schema,
): readonly PlacedSegment[] {
  const next = { ...starts }
  return segmentsIn(document).map(({ field, words }) => {
    const tier = schema[field]?.tier ?? 'facts'
    const from = next[tier]
    const to = words.reduce((place, word) => place + stepOf(word), from)
    next[tier] = to + GAP
    return { field, words, tier, from, to }
  })
}
