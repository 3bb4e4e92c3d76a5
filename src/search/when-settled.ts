import type { BringShards } from './with-shards.ts'

/**
 * Who has not gone on typing for so long wants an answer to what stands there: on a phone people type 36 words of five
 * letters a minute (Palin et al., "How do people type on mobile devices?", MobileHCI 2019), a letter in 330 ms.
 */
const MOST_MS = 500

/** Brings shards for a question that `signal` gives up. Fails with the reason of the signal. */
export type BringFor = (shards: Parameters<BringShards>[0], signal?: AbortSignal) => Promise<void>

/**
 * Waits before shards are brought for as long as the last ones took, and brings none where the question was given up
 * meanwhile: each letter asks for other shards, and on a slow line those of the first letters of a word would keep those of
 * the whole word waiting for ten seconds. Where they come at once nobody waits, and what is settled comes at once: the words
 * before the one in typing are there when this is. `tookMs` is how long the line took for what came before.
 */
export function whenSettled(bring: BringShards, tookMs: number): BringFor {
  let took = tookMs
  const timed = async (shards: Parameters<BringShards>[0]) => {
    if (shards.length === 0) return
    const begun = performance.now()
    underWay.add(begun)
    await bring(shards).finally(() => underWay.delete(begun))
    took = performance.now() - begun
  }
  const underWay = new Set<number>()
  /** The oldest of what is under way has taken so long by now. */
  const takes = () => performance.now() - Math.min(...underWay)
  return async (shards, signal) => {
    const settled = shards.filter(({ isSettled }) => isSettled)
    const inTyping = async () => {
      const patience = Math.min(MOST_MS, underWay.size > 0 ? Math.max(took, takes()) : took)
      if (signal && patience > 0) {
        await new Promise((resolve) => setTimeout(resolve, patience))
        signal.throwIfAborted()
      }
      await timed(shards.filter(({ isSettled }) => !isSettled))
    }
    await Promise.all([timed(settled), inTyping()])
  }
}
