import { createHash } from 'node:crypto'

/** About so many are kept together: of one that changes so many others are looked at again. */
const GROUP = 64

/**
 * Parts things by their names, so that one that changes, comes or goes changes its own group and no other; only when
 * their number has doubled are they parted anew.
 */
export function groupsByName<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  size = GROUP,
): readonly (readonly T[])[] {
  const count = 2 ** Math.max(0, Math.round(Math.log2(all.length / size)))
  const groups = Array.from({ length: count }, (): T[] => [])
  for (const one of all) groups[numberFor(nameOf(one)) % count]?.push(one)
  return groups
}

const numberFor = (name: string) => createHash('sha256').update(name).digest().readUInt32BE()
