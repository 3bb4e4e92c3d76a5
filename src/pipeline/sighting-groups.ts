import { groupsByName } from './groups-by-name.ts'
import type { Sighting } from './sighting.ts'

/** Reports as they are kept together, the same groups in whatever order they were found. */
export function sightingGroups(
  sightings: readonly Sighting[],
  size?: number,
): readonly (readonly Sighting[])[] {
  const groups = groupsByName(sightings, ({ file }) => file, size)
  return groups.map((group) => group.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)))
}

/** Two folders may hold one name; then the content decides. */
const orderOf = ({ file, sha256 }: Sighting) => `${file} ${sha256}`
