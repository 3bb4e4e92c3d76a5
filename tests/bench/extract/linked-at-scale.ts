import { buildArchive } from '../../../src/pipeline/build-archive.ts'
import { inventedReports } from '../corpus/invented-reports.ts'

/** How many of the conferences that so many invented reports tell of are one record each, neither parted nor mixed. */
export function linkedAtScale(count: number): readonly string[] {
  const reports = [...inventedReports(count)]
  const told = new Map(reports.map(({ facts, conference }) => [facts?.id, conference]))
  const { outlines } = buildArchive(reports, { keep: 'conferences' })
  const records = outlines.map((outline) => [...new Set(outline.reports.map(({ id }) => told.get(id)))])
  const parts = new Map<number, number>()
  for (const conference of records.flat())
    if (conference != null) parts.set(conference, (parts.get(conference) ?? 0) + 1)
  const mixed = records.filter((conferences) => conferences.length > 1).length
  const parted = [...parts.values()].filter((of) => of > 1).length
  return [`${count} invented reports tell of ${parts.size} conferences: ${parted} parted, ${mixed} mixed`]
}
