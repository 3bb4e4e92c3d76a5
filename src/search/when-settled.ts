import type { BringShards } from './with-shards.ts'

/** Who has not gone on typing for so long wants an answer to what stands there. */
const MOST_MS = 250

/** Brings shards for a question that `signal` gives up. Fails with the reason of the signal. */
export type BringFor = (shards: Parameters<BringShards>[0], signal?: AbortSignal) => Promise<void>

/**
 * Waits before shards are brought for as long as the last ones took, and brings none where the question was given up
 * meanwhile: each letter asks for other shards, and on a slow line those of the first letters of a word would keep those of
 * the whole word waiting for ten seconds. Where they come at once nobody waits.
 */
export function whenSettled(bring: BringShards): BringFor {
  let took = 0
  return async (shards, signal) => {
    const patience = Math.min(took, MOST_MS)
    if (signal && patience > 0) {
      await new Promise((resolve) => setTimeout(resolve, patience))
      signal.throwIfAborted()
    }
    const begun = performance.now()
    await bring(shards)
    took = performance.now() - begun
  }
}
