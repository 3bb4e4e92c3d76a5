/** Values by key, of which only the latest are kept. */
type LatestKept<Key, T> = {
  readonly get: (key: Key) => T | undefined
  readonly has: (key: Key) => boolean
  /** Adds some, of which those that were asked for are the latest. */
  readonly put: (entries: readonly (readonly [Key, T])[], asked?: readonly Key[]) => void
}

/** Keeps so many values, or all that were asked for at once where these are more; what came longest ago goes first. */
export function latestKept<Key, T>(most: number): LatestKept<Key, T> {
  // A map goes through its keys in the order in which they came.
  const kept = new Map<Key, T>()
  const keep = (key: Key, value: T) => {
    kept.delete(key)
    kept.set(key, value)
  }
  return {
    get: (key) => kept.get(key),
    has: (key) => kept.has(key),
    put: (entries, asked = []) => {
      for (const [key, value] of entries) keep(key, value)
      const again = asked.flatMap((key) => {
        const value = kept.get(key)
        return value === undefined ? [] : [[key, value] as const]
      })
      for (const [key, value] of again) keep(key, value)
      const tooMany = Math.max(0, kept.size - Math.max(most, asked.length))
      for (const key of [...kept.keys()].slice(0, tooMany)) kept.delete(key)
    },
  }
}
