import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildArchive } from '../../../src/pipeline/build-archive.ts'
import { readReportFolder } from '../../../src/pipeline/files.ts'
import { readAuthorities } from '../../../src/pipeline/read-authorities.ts'
import { REPORT_EXTENSIONS } from '../../../src/pipeline/read-report.ts'
import { builtEngine } from '../../search/built-engine.ts'
import { type ArchiveName, type HitsOf, measure } from './judged.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const authorities = readAuthorities(path.join(ROOT, 'data/authorities'))

/** An engine over a folder of reports; a hit is told by the reports of its conference. */
function asked(folder: string, keep: 'conferences' | 'everything') {
  const found = readReportFolder(path.join(ROOT, folder), REPORT_EXTENSIONS)
  const { conferences } = buildArchive(found, { keep, authorities })
  const engine = builtEngine(conferences, authorities)
  const reports = new Map(conferences.map(({ id, reports: of }) => [id, of.map((report) => report.id)]))
  return (query: string) => engine.search(query).hits.map(({ id }) => reports.get(id) ?? [])
}

const ENGINES: Record<ArchiveName, (query: string) => readonly (readonly string[])[]> = {
  shipped: asked('data/reports', 'conferences'),
  specimens: asked('tests/gold/specimens/texts', 'everything'),
}
const hitsOf: HitsOf = ({ archive, query }) => ENGINES[archive](query)

describe('the judged queries', { timeout: 60_000 }, () => {
  const { classes, overall, silence } = measure(hitsOf)

  it('have their answer first: MRR@10', () => expect(overall.mrr).toBeGreaterThanOrEqual(0.97))
  it('have all their answers among the first ten', () => expect(overall.recall).toBeGreaterThanOrEqual(0.97))
  it.each([...classes])('of the class «%s» have their answer first', (_, { mrr }) =>
    expect(mrr).toBeGreaterThanOrEqual(0.9),
  )
  it('without an answer get none', () => expect(silence.share).toBe(1))
})
