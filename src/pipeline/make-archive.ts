import path from 'node:path'
import { buildArchive, type Keep, type LeftOut } from './build-archive.ts'
import { readReportFolder } from './files.ts'
import type { Folders } from './folders.ts'
import { publishArchive } from './publish-archive.ts'
import { REPORT_EXTENSIONS } from './read-report.ts'
import type { Voice } from './terminal.ts'

/** Reads, builds and publishes, names every file that was left out, and gives an account. */
export function makeArchive(folders: Folders, keep: Keep, terminal: Voice): readonly LeftOut[] {
  const from = new Map(folders.from.map((folder) => [path.resolve(folder), folder]))
  const found = [...from.values()].flatMap((folder) => readReportFolder(folder, REPORT_EXTENSIONS))
  const progress = terminal.progress(found.length)
  const { conferences, leftOut, files } = buildArchive(found, { keep, onRead: progress.step })
  progress.end()
  publishArchive(folders.out, files)
  for (const { file, reason } of leftOut) terminal.complain(`${file}: ${reason}`)
  terminal.print(
    `${found.length} files read: ${conferences.length} in the archive, ${leftOut.length} left out`,
  )
  return leftOut
}
