import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Authorities } from '../model/authority.ts'
import { accountOf } from './account-of.ts'
import { type ArchiveFiles, filesIndexedBy } from './archive-files.ts'
import { asLine } from './as-line.ts'
import { type Keep, type LinkedArchive, linkedArchive } from './build-archive.ts'
import { type BuildCaches, buildCaches } from './build-caches.ts'
import { FileError, reportPlaces } from './files.ts'
import type { Folders } from './folders.ts'
import { indexerFor } from './indexer.ts'
import { readLedger } from './permalink-ledger.ts'
import { readAuthorities } from './read-authorities.ts'
import { readCorrections } from './read-corrections.ts'
import { REPORT_EXTENSIONS } from './read-report.ts'
import { readReports } from './read-reports.ts'
import { readerVersions, reportReader } from './report-reader.ts'
import { sightings } from './sightings.ts'
import { sourceVersion } from './source-version.ts'
import type { Voice } from './terminal.ts'

type Gathered = {
  /** What became of every file, in a line. */
  readonly account: string
  readonly archive: LinkedArchive
  readonly files: ArchiveFiles
  /** By whom its names were identified. */
  readonly authorities: Authorities
}

/** Reads and builds an archive, and names every file that is not in it; nothing is written but the cache of builds. */
export async function gatherArchive(folders: Folders, keep: Keep, terminal: Voice): Promise<Gathered> {
  const { permalinks, corrections } = folders
  const authorities = readAuthorities(folders.authorities)
  const given = {
    permalinks: permalinks === null ? [] : readLedger(permalinks),
    corrections: corrections === null ? [] : readCorrections(corrections),
    authorities,
  }
  // Before anything is made: a folder that is not there leaves no trace.
  const found = reportsBelow(folders.from)
  const onRefused = (reason: string) => terminal.complain(`${reason}; nothing is kept for the next build`)
  const caches = buildCaches(folders.cache, onRefused)
  const reading = { folder: folders.cache, caches, authorities }
  const { readings, entry } = await allReadings(found, reading, terminal)
  const keeping = { cache: caches.joint, version: archiveVersion(authorities) }
  const indexer = indexerFor(readings.length, { folder: folders.cache, keeping })
  try {
    const archive = linkedArchive(readings, { keep, ...given, entry, joint: caches.joint })
    complainOf(archive, terminal)
    const { entries, redirects } = archive
    const files = await filesIndexedBy(indexer, { entries, redirects, authorities, keeping })
    const account = accountOf(
      readings.map(({ file }) => file),
      archive,
    )
    return { account, archive, files, authorities }
  } finally {
    await indexer.end()
  }
}

function complainOf({ leftOut, drafts, unfitting }: LinkedArchive, terminal: Voice): void {
  for (const { file, reason } of leftOut) terminal.complain(asLine(`${file}: ${reason}`))
  for (const file of drafts) terminal.complain(`${asLine(file)}: a draft, not in the archive`)
  if (unfitting.length > 0) throw new FileError(unfitting.join('\n'))
}

type Found = ReturnType<typeof reportPlaces>

/** All files below some folders; one that is given twice is looked through once. */
function reportsBelow(folders: readonly string[]): Found {
  const distinct = new Map(folders.map((folder) => [path.resolve(folder), folder]))
  return [...distinct.values()].flatMap((folder) => reportPlaces(folder, REPORT_EXTENSIONS))
}

type Reading = {
  readonly folder: string
  readonly caches: BuildCaches
  readonly authorities: Authorities
}

/** Each file is read once in as many builds as it stays what it is. */
async function allReadings(found: Found, { folder, caches, authorities }: Reading, terminal: Voice) {
  const places = found.filter((one) => 'location' in one)
  const unreadable = found.flatMap((one) => ('issue' in one ? [{ ...one, sha256: '' }] : []))
  const versions = readerVersions()
  const reader = reportReader({ caches, authorities, versions })
  const progress = terminal.progress(places.length)
  const onRead = (reports: number) => {
    for (let nth = 0; nth < reports; nth++) progress.step()
  }
  const seen = sightings(places, caches.single)
  const read = await readReports(seen, { reader, folder, authorities, versions, onRead })
  progress.end()
  return { readings: [...unreadable, ...read], entry: reader.entry }
}

/** Of all that makes the files of an archive of its entries, and of the authority records which they are made with. */
function archiveVersion(authorities: Authorities): string {
  const program = sourceVersion(path.join(import.meta.dirname, 'archive-files.ts'))
  return createHash('sha256').update(program).update(JSON.stringify(authorities)).digest('hex')
}
