type Keeping<Asked, T> = {
  /** What is asked for under the same key is the same. */
  readonly keyOf: (asked: Asked) => string | number
  /** In bytes. */
  readonly sizeOf: (value: T) => number
  /** So many bytes are kept. */
  readonly room: number
}

/** Reads what is asked for, and keeps what was asked for lately; what was asked for longest ago goes first. */
export function latelyRead<Asked, T>(
  read: (asked: Asked) => T,
  { keyOf, sizeOf, room }: Keeping<Asked, T>,
): (asked: Asked) => T {
  const known = new Map<string | number, T>()
  let kept = 0
  const makeRoom = () => {
    // A map goes through its keys in the order in which they came.
    for (const [key, value] of known) {
      if (kept <= room) return
      known.delete(key)
      kept -= sizeOf(value)
    }
  }
  return (asked) => {
    const key = keyOf(asked)
    const before = known.get(key)
    if (before !== undefined) {
      known.delete(key)
      known.set(key, before)
      return before
    }
    const value = read(asked)
    kept += sizeOf(value)
    makeRoom()
    known.set(key, value)
    return value
  }
}
