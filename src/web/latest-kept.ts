/** Values by number, of which only the latest are kept. */
type LatestKept<T> = {
  readonly get: (number: number) => T | undefined
  readonly has: (number: number) => boolean
  /** Adds some, of which those that were asked for are the latest. */
  readonly put: (entries: readonly (readonly [number, T])[], asked: readonly number[]) => void
}

/** Keeps so many values, or all that were asked for at once where these are more; what came longest ago goes first. */
export function latestKept<T>(most: number): LatestKept<T> {
  // A map goes through its keys in the order in which they came.
  const kept = new Map<number, T>()
  const keep = (number: number, value: T) => {
    kept.delete(number)
    kept.set(number, value)
  }
  return {
    get: (number) => kept.get(number),
    has: (number) => kept.has(number),
    put: (entries, asked) => {
      for (const [number, value] of entries) keep(number, value)
      const again = asked.flatMap((number) => {
        const value = kept.get(number)
        return value === undefined ? [] : [[number, value] as const]
      })
      for (const [number, value] of again) keep(number, value)
      const tooMany = Math.max(0, kept.size - Math.max(most, asked.length))
      for (const number of [...kept.keys()].slice(0, tooMany)) kept.delete(number)
    },
  }
}
