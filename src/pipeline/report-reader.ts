import { createHash } from 'node:crypto'
import path from 'node:path'
import { authorityIndex } from '../link/authority-index.ts'
import { identify } from '../link/identify.ts'
import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import type { Issue } from '../model/issue.ts'
import type { Outline } from '../model/outline.ts'
import { conferenceWords } from '../search/conference-words.ts'
import type { BuildCaches } from './build-caches.ts'
import { type EntryMaker, isKept, keptEntries } from './entry.ts'
import type { EntryReading } from './entry-reading.ts'
import { FileError } from './files.ts'
import { foundJson, keptJson } from './kept-json.ts'
import { isOfThisBuild, rawReadings } from './raw-readings.ts'
import type { Reading } from './read-report.ts'
import type { Sighting } from './sighting.ts'
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

/** Reads reports group by group, and each only once in as many builds as it stays what it is. */
export type ReportReader = {
  /** What was read of a group in a build before; null of one that is not what it was. */
  readonly find: (group: readonly Sighting[]) => readonly EntryReading[] | null
  /** Which of a group must be read. */
  readonly unread: (group: readonly Sighting[]) => readonly Sighting[]
  /** Reads what of a group must be read, and keeps the group. */
  readonly read: (group: readonly Sighting[]) => readonly EntryReading[]
  readonly entry: EntryMaker
  /** Whether what is read can be kept, so that others can read it. */
  readonly keeps: () => boolean
}

type Reader = {
  readonly caches: BuildCaches
  readonly authorities: Authorities
  readonly versions: ReaderVersions
  /** How long the reading of one report may take, in milliseconds. */
  readonly most?: number | undefined
}

/** What is kept of a report beside its record. */
type Known = { readonly outline: Outline } | { readonly issue: Issue }

export function reportReader({ caches, authorities, versions, most }: Reader): ReportReader {
  const { single, joint } = caches
  const index = authorityIndex(authorities)
  const people = createHash('sha256').update(JSON.stringify(authorities)).digest('hex')
  const entry = keptEntries(single, conferenceWords(authorities))
  const readings = rawReadings({ cache: single, rules: versions.rules, most })
  const keyOf = ({ file, sha256 }: Sighting) => JSON.stringify([versions.entries, people, file, sha256])
  const groupKey = (group: readonly Sighting[]) => `group ${JSON.stringify(group.map(keyOf))}`

  const asReading = (seen: Sighting, known: Known | typeof IN_GROUP): EntryReading => {
    const { file, sha256 } = seen
    if ('issue' in known) return { file, sha256, issue: known.issue }
    const make = () => identify(recordIn(readings.of(seen)), index)
    return { file, sha256, entry: entry({ key: keyOf(seen), file, make, outline: known.outline }) }
  }
  const readOne = (seen: Sighting): EntryReading => {
    const reading = isKept(single, keyOf(seen)) ? null : readings.of(seen)
    const one = asReading(seen, reading && 'issue' in reading ? reading : IN_GROUP)
    // An index asks for the words of all, those of one day for each other's prints, and now the record is at hand.
    if ('entry' in one) {
      one.entry.words()
      one.entry.print()
    }
    return one
  }
  const isRead = (seen: Sighting) => isKept(single, keyOf(seen)) || readings.isKept(seen)
  const unread = (group: readonly Sighting[]) => group.filter((seen) => !isRead(seen))
  return {
    find: (group) => {
      const kept = foundJson<readonly Known[]>(joint, groupKey(group))
      return kept && group.map((seen, nth) => asReading(seen, kept[nth] ?? IN_GROUP))
    },
    unread,
    read: (group) => {
      const read = readings.ahead(unread(group), () => group.map(readOne))
      if (!read.some(isOfThisBuild)) keptJson(joint, groupKey(group), () => read.map(knownOf), 'utf16le')
      return read
    },
    entry,
    keeps: () => single.keeps() && joint.keeps(),
  }
}

/** What is kept of a report that was not read in this build is kept with its group. */
const IN_GROUP = { outline: 'kept-elsewhere' } as const

const knownOf = (reading: EntryReading): Known =>
  'issue' in reading ? { issue: reading.issue } : { outline: reading.entry.outline }

function recordIn(reading: Reading): Conference {
  if ('record' in reading) return reading.record
  throw new FileError(`Cannot read "${reading.file}": ${reading.issue.message}`)
}
