import type { Brief } from '../model/brief.ts'

/** Conferences that stand one after the other in the order of their archive. */
export type Stretch = {
  /** The number of the first. */
  readonly first: number
  readonly briefs: readonly Brief[]
}

/** The conferences of an archive by their numbers, as far as they have come. */
export type BriefStore = {
  /** Those of a list, for the same list the same; null as long as one of them has not come. */
  readonly at: (numbers: readonly number[]) => readonly Brief[] | null
  /** Brings those of a list. Fails when they cannot be had. */
  readonly fetch: (numbers: readonly number[]) => Promise<void>
  readonly put: (stretch: Stretch) => void
  /** With what those of a list failed to come; null where they did not. */
  readonly refusal: (numbers: readonly number[]) => unknown
  /** Forgets all refusals, so that whoever waits for a list asks for it again. */
  readonly retry: () => void
  /** Calls `listener` when more have come, have failed to, or may be asked for again. */
  readonly subscribe: (listener: () => void) => () => void
}

/** An empty store; `read` brings at least the conferences with these numbers, and maybe their neighbours. */
export function briefStore(read: (numbers: readonly number[]) => Promise<readonly Stretch[]>): BriefStore {
  const come = new Map<number, Brief>()
  const lists = new WeakMap<readonly number[], readonly Brief[]>()
  const refusals = new Map<readonly number[], unknown>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const put = ({ first, briefs }: Stretch) => {
    for (const [nth, brief] of briefs.entries()) come.set(first + nth, brief)
    tell()
  }
  return {
    put,
    at: (numbers) => {
      const known = lists.get(numbers)
      if (known) return known
      const found = numbers.flatMap((number) => come.get(number) ?? [])
      if (found.length < numbers.length) return null
      lists.set(numbers, found)
      return found
    },
    fetch: async (numbers) => {
      const missing = numbers.filter((number) => !come.has(number))
      if (missing.length === 0) return
      try {
        for (const stretch of await read(missing)) put(stretch)
      } catch (error) {
        refusals.set(numbers, error)
        tell()
        throw error
      }
    },
    refusal: (numbers) => refusals.get(numbers) ?? null,
    retry: () => {
      refusals.clear()
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
