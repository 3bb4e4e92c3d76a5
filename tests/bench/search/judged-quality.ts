import path from 'node:path'
import { buildArchive } from '../../../src/pipeline/build-archive.ts'
import { readReportFolder } from '../../../src/pipeline/files.ts'
import { readAuthorities } from '../../../src/pipeline/read-authorities.ts'
import { REPORT_EXTENSIONS } from '../../../src/pipeline/read-report.ts'
import { type ArchiveName, type Measured, measure, readJudged } from '../../gold/search/judged.ts'
import { type BenchEngine, documentsOf, type Material } from '../engines/bench-engine.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** The authority files of the project. */
export const authorities = readAuthorities(path.join(ROOT, 'data/authorities'))

function materialOf(folder: string, keep: 'conferences' | 'everything'): Material {
  const found = readReportFolder(path.join(ROOT, folder), REPORT_EXTENSIONS)
  const { conferences } = buildArchive(found, { keep, authorities })
  return { conferences, authorities, documents: documentsOf(conferences) }
}

/** The two archives of the judged queries. */
export const judgedArchives = (): Readonly<Record<ArchiveName, Material>> => ({
  shipped: materialOf('data/reports', 'conferences'),
  specimens: materialOf('tests/gold/specimens/texts', 'everything'),
})

/** How well an engine answers the judged queries; a hit is told by the reports of its conference. */
export async function judgedQuality(
  engine: BenchEngine,
  archives: Readonly<Record<ArchiveName, Material>>,
): Promise<Measured> {
  const asked = async ({ conferences, ...rest }: Material) => {
    const search = await (await engine.index({ conferences, ...rest })).load()
    const reports = new Map(conferences.map(({ id, reports: of }) => [id, of.map((report) => report.id)]))
    return async (query: string) => (await search(query)).map((id) => reports.get(id) ?? [])
  }
  const searches = { shipped: await asked(archives.shipped), specimens: await asked(archives.specimens) }
  const answers = new Map<string, readonly (readonly string[])[]>()
  for (const { archive, query } of readJudged())
    answers.set(`${archive} ${query}`, await searches[archive](query))
  return measure(({ archive, query }) => answers.get(`${archive} ${query}`) ?? [])
}
