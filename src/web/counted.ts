import type { Timeline } from './timeline.ts'

/** What was counted last: told before the rows of what was found have come. */
export type Counted = {
  /** Null as long as nothing was. */
  readonly latest: () => Timeline | null
  readonly tell: (timeline: Timeline) => void
  /** Calls `listener` when more was counted. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Nothing, at first. */
export function counted(): Counted {
  let last: Timeline | null = null
  const listeners = new Set<() => void>()
  return {
    latest: () => last,
    tell: (timeline) => {
      last = timeline
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
