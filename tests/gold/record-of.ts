import path from 'node:path'
import type { Conference } from '../../src/model/conference.ts'
import { readReportFile } from '../../src/pipeline/files.ts'
import { readReport } from '../../src/pipeline/read-report.ts'

/** The record that `npm run -s extract` prints for a file, or null when the file gives none. */
export function recordOf(file: string): Conference | null {
  const reading = readReport(readReportFile(file, path.basename(file)))
  return 'record' in reading ? reading.record : null
}
