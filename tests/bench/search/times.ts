import type { Search } from '../engines/bench-engine.ts'

/** How often something is repeated, and the milliseconds after which it is not begun once more. */
export type Patience = { readonly runs: number; readonly budget: number }

/** The value that so large a share of the others does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The median time of several runs, and what the last of them gave. */
export async function timed<T>(run: () => T | Promise<T>, { runs, budget }: Patience) {
  const times: number[] = []
  const begun = performance.now()
  for (;;) {
    const start = performance.now()
    const result = await run()
    const now = performance.now()
    times.push(now - start)
    if (times.length >= runs || now - begun >= budget) return { ms: quantile(times, 0.5), result }
  }
}

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
