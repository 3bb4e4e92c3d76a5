import type { MarkTier } from '../text/mark-tier.ts'
import type { Answer } from './engine.ts'
import type { Ranked } from './rank.ts'

/** An answer as it crosses from one thread to another: ten thousand hits are three arrays that need not be copied. */
export type PackedAnswer = Omit<Answer, 'hits'> & {
  readonly documents: Uint32Array
  readonly scores: Float64Array
  readonly tiers: Uint8Array
}

export const packed = ({ hits, ...said }: Answer): PackedAnswer => ({
  ...said,
  documents: Uint32Array.from(hits, ({ document }) => document),
  scores: Float64Array.from(hits, ({ score }) => score),
  tiers: Uint8Array.from(hits, ({ tier }) => tier),
})

export function unpacked({ documents, scores, tiers, ...said }: PackedAnswer): Answer {
  const hits = Array.from(
    documents,
    (document, nth): Ranked => ({ document, score: scores[nth] ?? 0, tier: (tiers[nth] ?? 0) as MarkTier }),
  )
  return { ...said, hits }
}
