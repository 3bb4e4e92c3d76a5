import { quantile } from './quantile.ts'

/** How often something is repeated, and the milliseconds after which it is not begun once more. */
export type Patience = { readonly runs: number; readonly budget: number }

/** The median time of several runs, in milliseconds, and what the last of them gave. */
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
