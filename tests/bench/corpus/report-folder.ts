import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type InventedReport, inventedReports } from './invented-reports.ts'

/** So many reports as files in a folder of their own, which goes when the process ends. */
export const folderOfReports = (count: number): string => folderOf(inventedReports(count))

/** Reports of so many conferences as files in a folder of their own. */
export const folderOfConferences = (count: number): string => folderOf(tellingOf(count))

/** No conference has so many reports. */
const MOST_REPORTS_A_CONFERENCE = 4

function* tellingOf(count: number): Generator<InventedReport> {
  const told = new Set<number>()
  for (const report of inventedReports(count * MOST_REPORTS_A_CONFERENCE)) {
    const { conference } = report
    if (conference !== null && !told.has(conference) && told.size === count) return
    if (conference !== null) told.add(conference)
    yield report
  }
}

function folderOf(reports: Iterable<InventedReport>): string {
  const folder = folderForBench('reports')
  for (const { file, bytes } of reports) {
    const location = path.join(folder, file)
    mkdirSync(path.dirname(location), { recursive: true })
    writeFileSync(location, bytes)
  }
  return folder
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder for what a benchmark makes, which goes when the process ends. */
export function folderForBench(what: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `bench-${what}-`))
  folders.push(folder)
  return folder
}
