import path from 'node:path'
import type { Conference } from '../model/conference.ts'
import { buildArchive, type Keep, type LeftOut } from './build-archive.ts'
import { FileError, readReportFolder } from './files.ts'
import type { Folders } from './folders.ts'
import { readLedger, refuseLost, writeLedger } from './permalink-ledger.ts'
import { publishArchive } from './publish-archive.ts'
import { readAuthorities } from './read-authorities.ts'
import { readCorrections } from './read-corrections.ts'
import { REPORT_EXTENSIONS } from './read-report.ts'
import type { Voice } from './terminal.ts'

/** Every file is accounted for: in the archive, alone or with others, or left out. */
function accountOf(read: number, conferences: readonly Conference[], leftOut: readonly LeftOut[]): string {
  const reports = conferences.reduce((sum, conference) => sum + conference.reports.length, 0)
  const together = reports > conferences.length ? ` as ${conferences.length} conferences` : ''
  return `${read} files read: ${reports} in the archive${together}, ${leftOut.length} left out`
}

type Making = {
  readonly keep: Keep
  /** Whether the addresses of new conferences are given for good. */
  readonly register?: boolean
}

/** Reads, builds and publishes, names every file that was left out, and gives an account. */
export function makeArchive(
  folders: Folders,
  { keep, register = false }: Making,
  terminal: Voice,
): readonly LeftOut[] {
  const { permalinks: ledgerFile, corrections: correctionFolder } = folders
  const permalinks = ledgerFile === null ? [] : readLedger(ledgerFile)
  const corrections = correctionFolder === null ? [] : readCorrections(correctionFolder)
  const authorities = readAuthorities(folders.authorities)
  const from = new Map(folders.from.map((folder) => [path.resolve(folder), folder]))
  const found = [...from.values()].flatMap((folder) => readReportFolder(folder, REPORT_EXTENSIONS))
  const progress = terminal.progress(found.length)
  const { conferences, leftOut, files, lost, unfitting, ledger } = buildArchive(found, {
    keep,
    authorities,
    permalinks,
    corrections,
    onRead: progress.step,
  })
  progress.end()
  if (unfitting.length > 0) throw new FileError(unfitting.join('\n'))
  if (ledgerFile !== null) refuseLost(ledgerFile, lost)
  publishArchive(folders.out, files)
  if (ledgerFile !== null && register) writeLedger(ledgerFile, ledger)
  for (const { file, reason } of leftOut) terminal.complain(`${file}: ${reason}`)
  terminal.print(accountOf(found.length, conferences, leftOut))
  return leftOut
}
