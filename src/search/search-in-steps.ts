import type { Answer, Engine } from './engine.ts'
import type { Reading } from './reading.ts'
import { atOnce, type BringShards, withShards } from './with-shards.ts'

/** A question in steps; `onFacts` is told what cards and facts say while the full texts are on their way. */
export type Asking = {
  readonly signal?: AbortSignal
  readonly onFacts?: (answer: Answer) => void
}

/**
 * Searches, and has the shards of the index brought for it. Where those of the texts cannot be had the answer is that of
 * cards and facts, and says so; fails when these say nothing, or cannot be had either.
 */
export async function searchInSteps(
  { engine, bring }: { readonly engine: Engine; readonly bring: BringShards },
  text: string,
  reading: Reading,
  { signal, onFacts }: Asking,
): Promise<Answer> {
  let isLost = false
  const bringing: BringShards = async (shards) => {
    await bring(shards).catch((error: unknown) => {
      isLost = true
      throw error
    })
    // Who types on asks for something else by now.
    signal?.throwIfAborted()
  }
  const whole = () => engine.search(text, reading)
  const now = atOnce(whole)
  if (now) return now
  const facts = await withShards(() => engine.searchFacts(text, reading), bringing)
  if (facts) onFacts?.(facts)
  return withShards(whole, bringing).catch((error: unknown) => {
    if (facts && isLost) return { ...facts, texts: 'out-of-reach' }
    throw error
  })
}
