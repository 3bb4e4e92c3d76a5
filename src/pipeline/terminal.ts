import type { Window } from './explain-sheet.ts'
import type { Progress } from './progress.ts'

/** Where a command speaks: results to `print`, messages to `complain`, a line each. */
export type Voice = {
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
  /** A bar for so many steps; silent for few of them and where nobody watches. */
  readonly progress: (steps: number) => Progress
}

/** A voice that speaks in a window: how wide it is and whether it shows colours. */
export type Terminal = Voice & { readonly window: Window }
