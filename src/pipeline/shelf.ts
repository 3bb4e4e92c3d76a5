import path from 'node:path'
import type { Conference } from '../model/conference.ts'
import { isFolder, readReportFolder } from './files.ts'
import { REPORT_EXTENSIONS, readReport } from './read-report.ts'

/** A record with the place of the file it was read in, as one would write it: «data/reports/a.md». */
export type Shelved = { readonly location: string; readonly record: Conference }

/** Every record that can be read in a folder of reports, drafts too; none when there is no folder. */
export function shelfOf(folder: string): readonly Shelved[] {
  if (!isFolder(folder)) return []
  return readReportFolder(folder, REPORT_EXTENSIONS).flatMap((found) => {
    const reading = readReport(found)
    return 'record' in reading
      ? [{ location: path.posix.join(folder, found.file), record: reading.record }]
      : []
  })
}

/** Whether two locations are one file: «./a.md» and «a.md». */
export function isSameFile(one: string, other: string): boolean {
  return path.resolve(one) === path.resolve(other)
}
