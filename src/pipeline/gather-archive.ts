import path from 'node:path'
import type { Authorities } from '../model/authority.ts'
import { type Archive, type Keep, linkedArchive } from './build-archive.ts'
import { buildCache } from './build-cache.ts'
import { FileError, reportPlaces } from './files.ts'
import type { Folders } from './folders.ts'
import { readLedger } from './permalink-ledger.ts'
import { readAuthorities } from './read-authorities.ts'
import { readCorrections } from './read-corrections.ts'
import { REPORT_EXTENSIONS } from './read-report.ts'
import { readReports } from './read-reports.ts'
import { readerVersions, reportReader } from './report-reader.ts'
import type { Voice } from './terminal.ts'

type Gathered = {
  /** How many files were read. */
  readonly read: number
  readonly archive: Archive
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
  const { readings, entry } = await allReadings(folders, authorities, terminal)
  const archive = linkedArchive(readings, { keep, ...given, entry })
  for (const { file, reason } of archive.leftOut) terminal.complain(`${file}: ${reason}`)
  for (const file of archive.drafts) terminal.complain(`${file}: a draft, not in the archive`)
  if (archive.unfitting.length > 0) throw new FileError(archive.unfitting.join('\n'))
  return { read: readings.length, archive, authorities }
}

/** All files below the folders, each read once in as many builds as it stays what it is. */
async function allReadings({ from, cache: folder }: Folders, authorities: Authorities, terminal: Voice) {
  const distinct = new Map(from.map((one) => [path.resolve(one), one]))
  const found = [...distinct.values()].flatMap((one) => reportPlaces(one, REPORT_EXTENSIONS))
  const places = found.filter((one) => 'location' in one)
  const unreadable = found.flatMap((one) => ('issue' in one ? [{ ...one, sha256: '' }] : []))
  const versions = readerVersions()
  const onRefused = (reason: string) => terminal.complain(`${reason}; nothing is kept for the next build`)
  const reader = reportReader({ cache: buildCache(folder, { onRefused }), authorities, versions })
  const progress = terminal.progress(places.length)
  const read = await readReports(places, { reader, folder, authorities, versions, onRead: progress.step })
  progress.end()
  return { readings: [...unreadable, ...read], entry: reader.entry }
}
