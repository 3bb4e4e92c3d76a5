import path from 'node:path'
import type { Authorities } from '../model/authority.ts'
import { type Archive, buildArchive, type Keep } from './build-archive.ts'
import { FileError, readReportFolder } from './files.ts'
import type { Folders } from './folders.ts'
import { readLedger } from './permalink-ledger.ts'
import { readAuthorities } from './read-authorities.ts'
import { readCorrections } from './read-corrections.ts'
import { REPORT_EXTENSIONS } from './read-report.ts'
import type { Voice } from './terminal.ts'

type Gathered = {
  /** How many files were read. */
  readonly read: number
  readonly archive: Archive
  /** By whom its names were identified. */
  readonly authorities: Authorities
}

/** Reads and builds an archive, and names every file that is not in it; nothing is written. */
export function gatherArchive(folders: Folders, keep: Keep, terminal: Voice): Gathered {
  const { permalinks, corrections } = folders
  const from = new Map(folders.from.map((folder) => [path.resolve(folder), folder]))
  const authorities = readAuthorities(folders.authorities)
  const given = {
    permalinks: permalinks === null ? [] : readLedger(permalinks),
    corrections: corrections === null ? [] : readCorrections(corrections),
    authorities,
  }
  const found = [...from.values()].flatMap((folder) => readReportFolder(folder, REPORT_EXTENSIONS))
  const progress = terminal.progress(found.length)
  const archive = buildArchive(found, { keep, ...given, onRead: progress.step })
  progress.end()
  for (const { file, reason } of archive.leftOut) terminal.complain(`${file}: ${reason}`)
  for (const file of archive.drafts) terminal.complain(`${file}: a draft, not in the archive`)
  if (archive.unfitting.length > 0) throw new FileError(archive.unfitting.join('\n'))
  return { read: found.length, archive, authorities }
}
