import type { Findings } from './frame/findings.ts'

/** How much is measured: what a check compares in minutes, what is told in tables, and 50,000 on top of that. */
export type Effort = 'short' | 'whole' | 'large'

/** What the caller wishes of a benchmark, and where it says how far it is. */
export type BenchWish = { readonly effort: Effort; readonly progress: (line: string) => void }

/** A benchmark; what cannot be measured side by side is found apart. */
export type Bench = (wish: BenchWish) => readonly Findings[] | Promise<readonly Findings[]>
