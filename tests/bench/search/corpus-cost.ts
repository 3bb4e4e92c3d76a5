import type { BenchEngine, Material } from '../engines/bench-engine.ts'
import { timed } from '../frame/timed.ts'
import { type ColdCost, coldCost } from './cold-queries.ts'
import { keystrokes } from './keystrokes.ts'
import { type Latency, latencyOf } from './latency.ts'
import { type Remembered, rankOf } from './remembered-words.ts'

/** What an engine costs on a corpus; times in milliseconds, of bytes the whole index. */
export type CorpusCost = {
  readonly build: number
  readonly load: number
  readonly bytes: number
  readonly gzip: number
  /** What is fetched for the first answer: the program where the engine tells, and of the index what it takes. */
  readonly cold: ColdCost
  readonly keystroke: Latency
  readonly words: Latency & { readonly mrr: number }
}

const BUILDS = { runs: 3, budget: 8000 }
const LOADS = { runs: 5, budget: 4000 }
const ANSWERS = { runs: 3, budget: 8000 }

/** Builds, loads and asks an engine on one corpus. */
export async function corpusCost(
  engine: BenchEngine,
  material: Material,
  remembered: readonly Remembered[],
): Promise<CorpusCost> {
  const built = await timed(() => engine.index(material), BUILDS)
  const { bytes, gzip } = built.result
  const loaded = await timed(() => built.result.load(), LOADS)
  const search = loaded.result
  const mrr = await rankOf(search, remembered, ANSWERS.budget)
  const queries = remembered.map(({ query }) => query)
  return {
    build: built.ms,
    load: loaded.ms,
    bytes,
    gzip,
    cold: await coldCost(built.result),
    keystroke: await latencyOf(search, keystrokes(), ANSWERS),
    words: { ...(await latencyOf(search, queries, ANSWERS)), mrr },
  }
}
