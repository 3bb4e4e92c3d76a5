/** What the caller wishes of a benchmark, and where it says how far it is. */
export type BenchWish = { readonly save: boolean; readonly progress: (line: string) => void }

/** A benchmark; it gives the lines of its sheet. */
export type Bench = (wish: BenchWish) => readonly string[] | Promise<readonly string[]>
