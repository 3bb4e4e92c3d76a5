import path from 'node:path'
import type { BuildCache } from './build-cache.ts'
import type { EntryReading } from './entry-reading.ts'
import { type FileStamp, type ReportPlace, stampOf } from './files.ts'
import { foundJson } from './kept-json.ts'
import { type Sighting, sightingOf } from './sighting.ts'

/** A change that follows another so soon may bear its moment: file systems count in steps of up to two seconds. */
const SETTLED = 2000

/**
 * Sees what some files hold. One that is, by all that the file system says of it, what it was when a build saw it last is
 * not read again: the moment of the latest change, unlike that of the latest writing, is nobody's to set.
 */
export function sightings(
  places: readonly ReportPlace[],
  cache: BuildCache,
  now: () => number = Date.now,
): readonly (Sighting | EntryReading)[] {
  const said = `sightings ${JSON.stringify(foldersOf(places))}`
  const before = new Map(foundJson<readonly Row[]>(cache, said) ?? [])
  const rows: Row[] = []
  let isNew = false
  const seen = places.map((place) => {
    const moment = now()
    const stamp = stampOf(place.location)
    const known = before.get(place.location)
    if (known && stamp && isSame(known, stamp)) {
      rows.push([place.location, known])
      return { ...place, sha256: known.sha256 }
    }
    isNew = true
    const one = sightingOf(place)
    if ('location' in one && stamp && moment - stamp.changed > SETTLED)
      rows.push([place.location, { ...stamp, sha256: one.sha256 }])
    return one
  })
  if (isNew || rows.length < before.size) cache.replace(said, Buffer.from(JSON.stringify(rows)))
  return seen
}

/** What is known of a file, by its place. */
type Row = readonly [string, FileStamp & Pick<Sighting, 'sha256'>]

const isSame = (known: FileStamp, now: FileStamp) =>
  known.changed === now.changed &&
  known.written === now.written &&
  known.size === now.size &&
  known.number === now.number

/** The folders that were looked through. */
const foldersOf = (places: readonly ReportPlace[]) => [
  ...new Set(places.map(({ file, location }) => path.resolve(location.slice(0, -file.length)))),
]
