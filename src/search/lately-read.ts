type Keeping<T> = {
  /** In bytes. */
  readonly sizeOf: (value: T) => number
  /** So many bytes are kept. */
  readonly room: number
}

/** Reads what stands under a number, and keeps what was asked for lately; what was asked for longest ago goes first. */
export function latelyRead<T>(read: (key: number) => T, { sizeOf, room }: Keeping<T>): (key: number) => T {
  const known = new Map<number, T>()
  let kept = 0
  const makeRoom = () => {
    // A map goes through its keys in the order in which they came.
    for (const [key, value] of known) {
      if (kept <= room) return
      known.delete(key)
      kept -= sizeOf(value)
    }
  }
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) {
      known.delete(key)
      known.set(key, before)
      return before
    }
    const value = read(key)
    kept += sizeOf(value)
    makeRoom()
    known.set(key, value)
    return value
  }
}
