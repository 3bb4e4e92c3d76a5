import type { Brief } from '../model/brief.ts'
import { latestKept } from './latest-kept.ts'

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
  /** Counts those of a list that has come as the latest, since who was shown them may come back to them. */
  readonly keep: (numbers: readonly number[]) => void
  /** With what those of a list failed to come; null where they did not. */
  readonly refusal: (numbers: readonly number[]) => unknown
  /** Forgets all refusals, so that whoever waits for a list asks for it again. */
  readonly retry: () => void
  /** Calls `listener` when more have come, have failed to, or may be asked for again. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * An empty store; `read` brings at least the conferences with these numbers, and maybe their neighbours. Beside those of
 * the lists that somebody holds, `most` are kept; what was brought or asked for longest ago goes first.
 */
export function briefStore(
  read: (numbers: readonly number[]) => Promise<readonly Stretch[]>,
  most = Number.POSITIVE_INFINITY,
): BriefStore {
  const come = latestKept<number, Brief>(most)
  const lists = new WeakMap<readonly number[], readonly Brief[]>()
  const refusals = new Map<readonly number[], unknown>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const put = (stretches: readonly Stretch[], asked: readonly number[]) => {
    come.put(
      stretches.flatMap(({ first, briefs }) => briefs.map((brief, nth) => [first + nth, brief] as const)),
      asked,
    )
    tell()
  }
  return {
    put: (stretch) => put([stretch], []),
    keep: (numbers) => {
      const found = lists.get(numbers) ?? []
      come.put(found.flatMap((brief, nth) => pairOf(numbers[nth], brief)))
    },
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
        put(await read(missing), numbers)
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

const pairOf = (number: number | undefined, brief: Brief) =>
  number === undefined ? [] : [[number, brief] as const]
