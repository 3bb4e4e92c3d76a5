import { searchInSteps } from '../search/search-in-steps.ts'
import type { Searcher } from '../search/searcher.ts'
import { whenSettled } from '../search/when-settled.ts'
import { withShards } from '../search/with-shards.ts'
import type { OpenedEngine } from './open-engine.ts'

/** An engine that answers where it is asked. */
export function engineSearcher({
  engine,
  origin,
  bring,
  tookMs,
  suggester,
}: Omit<OpenedEngine, 'suggestions'>): Searcher {
  const bringFor = whenSettled(bring, tookMs)
  return {
    search: (text, reading, asking = {}) =>
      searchInSteps({ engine, bring: (shards) => bringFor(shards, asking.signal) }, text, reading, asking),
    suggest: async (text) => (await suggester())(text),
    why: (text, reading, conference) => withShards(() => engine.why(text, reading, conference), bring),
    origin: () => Promise.resolve(origin()),
  }
}
