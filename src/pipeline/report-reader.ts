import { createHash } from 'node:crypto'
import path from 'node:path'
import { authorityIndex } from '../link/authority-index.ts'
import { identify } from '../link/identify.ts'
import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import type { Issue } from '../model/issue.ts'
import { conferenceWords } from '../search/conference-words.ts'
import type { BuildCache } from './build-cache.ts'
import { type EntryMaker, keptEntries, keptOutline } from './entry.ts'
import type { EntryReading } from './entry-reading.ts'
import { FileError, type ReportPlace, readReportFile } from './files.ts'
import { foundJson, keptJson } from './kept-json.ts'
import { latestOnly } from './latest-only.ts'
import { isForNow, type Reading, readReport } from './read-report.ts'
import { sourceVersion } from './source-version.ts'

/** Which programs read: what an older one made is not used. */
export type ReaderVersions = {
  /** Of what reads a report. */
  readonly rules: string
  /** Of that and of what makes entries of readings and of entries. */
  readonly entries: string
}

export const readerVersions = (): ReaderVersions => ({
  rules: sourceVersion(path.join(import.meta.dirname, 'read-report.ts')),
  entries: sourceVersion(
    path.join(import.meta.dirname, 'report-reader.ts'),
    path.join(import.meta.dirname, 'joined-entries.ts'),
  ),
})

/** Reads reports one at a time, and each only once in as many builds as it stays what it is. */
export type ReportReader = {
  /** What was read in a build before; null of a report that must be read. */
  readonly find: (place: ReportPlace) => EntryReading | null
  readonly read: (place: ReportPlace) => EntryReading
  readonly entry: EntryMaker
  /** Whether what is read can be kept, so that others can read it. */
  readonly keeps: () => boolean
}

type Reader = {
  readonly cache: BuildCache
  readonly authorities: Authorities
  readonly versions: ReaderVersions
  /** How long the reading of one report may take, in milliseconds. */
  readonly most?: number | undefined
}

/** A report whose bytes were seen: what it is now, by which all that is made of it is kept. */
type Seen = { readonly place: ReportPlace; readonly sha256: string; readonly bytes: Uint8Array }

export function reportReader({ cache, authorities, versions, most }: Reader): ReportReader {
  const index = authorityIndex(authorities)
  const known = hashOf(Buffer.from(JSON.stringify(authorities)))
  const entry = keptEntries(cache, conferenceWords(authorities))
  const rawKey = ({ place, sha256 }: Omit<Seen, 'bytes'>) =>
    JSON.stringify([versions.rules, place.file, sha256])
  const keyOf = ({ place, sha256 }: Omit<Seen, 'bytes'>) =>
    JSON.stringify([versions.entries, known, place.file, sha256])

  const latest = latestOnly<Reading>()
  /** The reading of the very bytes that were seen, wherever they come from the second time. */
  const reading = (seen: Omit<Seen, 'bytes'>, bytesOf: () => Uint8Array): Reading => {
    const said = `reading ${rawKey(seen)}`
    return latest(said, () => {
      const known = foundJson<Reading>(cache, said)
      if (known) return known
      const made = readReport({ file: seen.place.file, bytes: bytesOf() }, most)
      return isForNow(made) ? made : keptJson(cache, said, () => made)
    })
  }
  // What is kept of a seen report must not hold its bytes.
  const entryOf = ({ place, sha256 }: Seen, outline: ReturnType<typeof keptOutline>): EntryReading => {
    const make = () => identify(recordIn(reading({ place, sha256 }, () => sameBytes(place, sha256))), index)
    const key = keyOf({ place, sha256 })
    return { file: place.file, sha256, entry: entry({ key, file: place.file, make, outline }) }
  }
  const found = (seen: Seen): EntryReading | null => {
    const outline = keptOutline(cache, keyOf(seen))
    if (outline) return entryOf(seen, outline)
    const issue = foundJson<Issue>(cache, `issue ${rawKey(seen)}`)
    return issue && { file: seen.place.file, sha256: seen.sha256, issue }
  }
  const read = (seen: Seen): EntryReading => {
    const { place, sha256, bytes } = seen
    const result = reading(seen, () => bytes)
    if ('record' in result) return entryOf(seen, null)
    if (!isForNow(result)) keptJson(cache, `issue ${rawKey(seen)}`, () => result.issue)
    return { file: place.file, sha256, issue: result.issue }
  }
  return {
    find: (place) => whenSeen(place, found),
    read: (place) => whenSeen(place, (seen) => found(seen) ?? read(seen)),
    entry,
    keeps: cache.keeps,
  }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function whenSeen<T>(place: ReportPlace, then: (seen: Seen) => T): T | EntryReading {
  const file = readReportFile(place.location, place.file)
  if ('issue' in file) return { ...file, sha256: '' }
  return then({ place, sha256: hashOf(file.bytes), bytes: file.bytes })
}

function recordIn(reading: Reading): Conference {
  if ('record' in reading) return reading.record
  throw new Error(`Cannot take a record from "${reading.file}": ${reading.issue.message}`)
}

/** The bytes that were seen before, when what was made of them is not kept; a report that changed meanwhile is another. */
function sameBytes(place: ReportPlace, sha256: string): Uint8Array {
  const file = readReportFile(place.location, place.file)
  if ('bytes' in file && hashOf(file.bytes) === sha256) return file.bytes
  throw new FileError(`Cannot read "${place.location}": it changed while the archive was built`)
}
