import type { Search } from '../engines/bench-engine.ts'
import { quantile } from '../frame/quantile.ts'
import type { Patience } from '../frame/timed.ts'

export type Latency = {
  readonly p50: number
  readonly p95: number
  /** How many of the queries were asked; the fewer, the slower the engine. */
  readonly asked: number
}

/** How many queries are asked to see how many can be. */
const PILOTS = 20

/** As many of the queries, evenly taken, as can be asked once before patience runs out; what is slow is not judged by the first alone. */
async function affordable(search: Search, queries: readonly string[], budget: number) {
  const evenly = (step: number) => queries.filter((_, nth) => nth % step === 0)
  const begun = performance.now()
  let asked = 0
  for (const query of evenly(Math.ceil(queries.length / PILOTS))) {
    if (performance.now() - begun >= budget / 2) break
    await search(query)
    asked++
  }
  const each = (performance.now() - begun) / asked
  return evenly(Math.max(1, Math.ceil((each * queries.length) / budget)))
}

/** How long answers take: of each query the median of several rounds, so that one collection of garbage is not taken for the engine. */
export async function latencyOf(
  search: Search,
  all: readonly string[],
  patience: Patience,
): Promise<Latency> {
  const queries = await affordable(search, all, patience.budget)
  const times = queries.map((): number[] => [])
  const begun = performance.now()
  const isOver = () => performance.now() - begun >= patience.budget
  for (let round = 0; round < patience.runs; round++) {
    for (const [nth, query] of queries.entries()) {
      if (isOver()) break
      const start = performance.now()
      const answer = search(query)
      // Who answers at once is not made to wait for a turn of the event loop.
      if (answer instanceof Promise) await answer
      times[nth]?.push(performance.now() - start)
    }
  }
  const medians = times.filter(({ length }) => length > 0).map((of) => quantile(of, 0.5))
  return { p50: quantile(medians, 0.5), p95: quantile(medians, 0.95), asked: medians.length }
}
