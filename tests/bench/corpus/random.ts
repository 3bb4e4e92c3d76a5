/** Chance that comes out the same for the same seed. */
export type Random = {
  /** A whole number from 0 up to, not including, `bound`. */
  readonly below: (bound: number) => number
  /** One of a list, the first ones far oftener than the last, as words come in a language. */
  readonly oftenFirst: <T>(list: readonly T[]) => T
  /** One of a list, each as often as the other. */
  readonly any: <T>(list: readonly T[]) => T
}

/** Chance from a seed (mulberry32): small, quick, and even enough for texts. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const itemAt = <T>(list: readonly T[], at: number): T => {
    const item = list[at]
    if (item === undefined) throw new Error('Cannot take one of a list that is empty')
    return item
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    below,
    any: (list) => itemAt(list, below(list.length)),
    // The logarithm of an even draw is Zipf's law: the nth is taken about 1/n as often as the first.
    oftenFirst: (list) => itemAt(list, Math.floor((list.length + 1) ** next()) - 1),
  }
}
