import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildArchive } from '../../../src/pipeline/build-archive.ts'
import { readReportFolder } from '../../../src/pipeline/files.ts'
import { readAuthorities } from '../../../src/pipeline/read-authorities.ts'
import { REPORT_EXTENSIONS } from '../../../src/pipeline/read-report.ts'
import { builtEngine } from '../../search/built-engine.ts'
import { type JudgedBeginning, WANTED_FIRST, WANTED_NEVER, WANTED_SOON } from './suggested.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const authorities = readAuthorities(path.join(ROOT, 'data/authorities'))
const found = readReportFolder(path.join(ROOT, 'data/reports'), REPORT_EXTENSIONS)
const { conferences } = buildArchive(found, { keep: 'conferences', authorities })
const engine = builtEngine(conferences, authorities)

/** Those whose wanted suggestion is not among so many. */
const missed = (judged: readonly JudgedBeginning[], among: number) =>
  judged.filter(([typed, wanted]) => {
    const ids = engine.suggest(typed).map(({ id }) => id)
    return !ids.slice(0, among).includes(wanted)
  })

const share = (judged: readonly JudgedBeginning[], among: number) =>
  1 - missed(judged, among).length / judged.length

describe('the judged beginnings', () => {
  it('are enough', () => expect(WANTED_FIRST.length + WANTED_SOON.length).toBeGreaterThanOrEqual(60))
  it('have what is wanted first', () => expect(share(WANTED_FIRST, 1)).toBeGreaterThanOrEqual(0.97))
  it('have what is wanted among the first three, always', () =>
    expect(missed([...WANTED_FIRST, ...WANTED_SOON], 3)).toEqual([]))
  it.each(WANTED_NEVER)('of nothing suggest nothing: %s', (typed) =>
    expect(engine.suggest(typed)).toEqual([]),
  )
  it('never have more than eight suggestions, nor one twice', () => {
    for (const [typed] of [...WANTED_FIRST, ...WANTED_SOON])
      for (const begun of [...typed].map((_, at) => typed.slice(0, at + 1))) {
        const ids = engine.suggest(begun).map(({ kind, id }) => `${kind} ${id}`)
        expect(ids.length).toBeLessThanOrEqual(8)
        expect(new Set(ids).size).toBe(ids.length)
      }
  })
})
