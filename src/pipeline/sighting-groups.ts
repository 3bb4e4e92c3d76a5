import { createHash } from 'node:crypto'
import type { Sighting } from './sighting.ts'

/** About so many reports are kept together: of one that changes the records of so many others are looked at again. */
const GROUP = 64

/**
 * Parts reports by their names, so that one that changes, comes or goes changes its own group and no other; only when
 * an archive has doubled is it parted anew.
 */
export function sightingGroups(
  sightings: readonly Sighting[],
  size = GROUP,
): readonly (readonly Sighting[])[] {
  const count = 2 ** Math.max(0, Math.round(Math.log2(sightings.length / size)))
  const groups = Array.from({ length: count }, (): Sighting[] => [])
  for (const sighting of sightings) groups[numberFor(sighting) % count]?.push(sighting)
  return groups.map((group) => group.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)))
}

const numberFor = ({ file }: Sighting) => createHash('sha256').update(file).digest().readUInt32BE()

/** Two folders may hold one name; then the content decides. */
const orderOf = ({ file, sha256 }: Sighting) => `${file} ${sha256}`
