import path from 'node:path'
import type { BuildCache } from './build-cache.ts'
import type { EntryReading } from './entry-reading.ts'
import type { ReportPlace } from './files.ts'
import { knownByStamp } from './known-by-stamp.ts'
import { type Sighting, sightingOf } from './sighting.ts'

/** Sees what some files hold; those that are what a build saw last are not read again. */
export function sightings(
  places: readonly ReportPlace[],
  cache: BuildCache,
  now?: () => number,
): readonly (Sighting | EntryReading)[] {
  const known = knownByStamp(cache, `sightings ${JSON.stringify(foldersOf(places))}`, now)
  const seen = places.map((place) => {
    const found: (Sighting | EntryReading)[] = []
    const sha256 = known.of(place.location, () => {
      const one = sightingOf(place)
      found.push(one)
      return 'location' in one ? one.sha256 : null
    })
    const [one = { ...place, sha256: sha256 ?? '' }] = found
    return one
  })
  known.keep()
  return seen
}

/** The folders that were looked through. */
const foldersOf = (places: readonly ReportPlace[]) => [
  ...new Set(places.map(({ file, location }) => path.resolve(location.slice(0, -file.length)))),
]
