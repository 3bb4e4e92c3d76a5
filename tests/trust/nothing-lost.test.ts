import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ArchiveManifest } from '../../src/model/archive.ts'
import type { Conference } from '../../src/model/conference.ts'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import { buildArchive } from '../../src/pipeline/build-archive.ts'
import { readReportFolder } from '../../src/pipeline/files.ts'
import { REPORT_EXTENSIONS } from '../../src/pipeline/read-report.ts'
import { corpusOf } from '../bench/corpus/corpus.ts'
import { builtEngine } from '../search/built-engine.ts'
import { eachSurvives } from './trial.ts'

const SHIPPED = path.resolve(import.meta.dirname, '../../data/reports')
const shipped = buildArchive(readReportFolder(SHIPPED, REPORT_EXTENSIONS), {
  keep: 'conferences',
}).conferences

/** What stands in the blocks of an archive, as pages fetch it. */
function blocksOf(conferences: readonly Conference[]) {
  const { parts, manifest } = archiveFiles(conferences)
  const listIn = (file: string): readonly { readonly id: string }[] =>
    JSON.parse(Buffer.from(parts.find(({ name }) => name === file)?.content ?? '[]').toString())
  return ArchiveManifest.parse(JSON.parse(manifest.content)).blocks.map(({ briefs, records }) => ({
    briefs: listIn(briefs.file),
    records: listIn(records.file),
  }))
}

describe.each([
  ['shipped', shipped],
  ['invented', corpusOf(150)],
] as const)('of the %s archive every record is found', (name, conferences) => {
  const engine = builtEngine(conferences)

  it.for<readonly [string, (one: Conference) => readonly string[]]>([
    ['title', ({ event }) => [event.title]],
    ['chair', ({ chair }) => chair.map((person) => person.name)],
  ])('in the index by its %s', ([way, queriesOf], { task }) =>
    eachSurvives(
      task,
      { what: `a record of the ${name} archive sought by its ${way}` },
      conferences.flatMap((one) => queriesOf(one).map((query) => ({ id: one.id, query }))),
      ({ id, query }) => expect(engine.search(query).hits.map((hit) => hit.id)).toContain(id),
    ),
  )

  it('among what is suggested to who puts in its id, or its address', ({ task }) => {
    const { suggest } = engine
    const asked = conferences.flatMap(({ id }) =>
      [id, `https://ky-yeu.example/hoi-nghi/${id}/`].map((text) => ({ id, text })),
    )
    return eachSurvives(
      task,
      { what: `a record of the ${name} archive sought by its address` },
      asked,
      ({ id, text }) => expect(suggest(text)).toMatchObject([{ kind: 'conference', id }]),
    )
  })

  it('in one block by its id, whole and as a brief', ({ task }) => {
    const blocks = blocksOf(conferences)
    return eachSurvives(
      task,
      { what: `a record of the ${name} archive sought by its id` },
      conferences,
      (conference) => {
        const holding = blocks.filter(({ briefs }) => briefs.some(({ id }) => id === conference.id))
        expect(holding).toHaveLength(1)
        expect(holding[0]?.records.filter(({ id }) => id === conference.id)).toEqual([conference])
      },
    )
  })
})
