import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../../src/model/conference.ts'
import { buildArchive, type Keep } from '../../../src/pipeline/build-archive.ts'
import { readReportFolder } from '../../../src/pipeline/files.ts'
import { readAuthorities } from '../../../src/pipeline/read-authorities.ts'
import { REPORT_EXTENSIONS } from '../../../src/pipeline/read-report.ts'
import { bears } from './bears.ts'
import {
  type ArchiveName,
  type JudgedQuery,
  judgedFrom,
  measure,
  QUERY_CLASSES,
  readJudged,
} from './judged.ts'

/** An invented query; «a» is the id of the one report that is wanted. */
const asked = (changes: Partial<JudgedQuery> = {}): JudgedQuery => ({
  class: 'exact',
  archive: 'shipped',
  query: 'tập huấn Tân Mẫu',
  meant: 'tập huấn Tân Mẫu',
  wanted: ['a'],
  note: null,
  ...changes,
})

const found = (hits: readonly (readonly string[])[], wanted: readonly string[] = ['a']) =>
  measure(() => hits, [asked({ wanted })]).overall

describe('measure', () => {
  it.each([
    ['first', [['a'], ['x']], 1],
    ['third', [['x'], ['y'], ['a']], 1 / 3],
    ['first, as one report of several', [['x', 'a']], 1],
    ['nowhere', [['x'], ['y']], 0],
    ['behind the tenth', [...Array.from({ length: 10 }, () => ['x']), ['a']], 0],
  ])('gives what is found %s its reciprocal rank', (_where, hits, mrr) =>
    expect(found(hits)).toEqual({ queries: 1, mrr, recall: mrr > 0 ? 1 : 0 }),
  )

  it('takes the rank of the first that is right, and the share of all that are wanted', () =>
    expect(found([['x'], ['a'], ['b']], ['a', 'b', 'c', 'd'])).toEqual({ queries: 1, mrr: 0.5, recall: 0.5 }))

  it('gives every query the same weight, over all and in its class', () => {
    const set = [asked(), asked({ query: 'x' }), asked({ class: 'slip', query: 'tập huấn Tân Mẩu' })]
    const { classes, overall } = measure(({ query }) => (query === 'x' ? [] : [['a']]), set)
    expect(overall).toEqual({ queries: 3, mrr: 2 / 3, recall: 2 / 3 })
    expect([...classes]).toEqual([
      ['exact', { queries: 2, mrr: 0.5, recall: 0.5 }],
      ['slip', { queries: 1, mrr: 1, recall: 1 }],
    ])
  })

  it('tells the share of unanswerable queries that get no result, apart from the rest', () => {
    const none = asked({ class: 'no-answer', wanted: [] })
    const set = [none, { ...none, query: 'x' }, asked({ query: 'y' })]
    const { classes, overall, silence } = measure(({ query }) => (query === 'x' ? [['a']] : []), set)
    expect(silence).toEqual({ queries: 2, share: 0.5 })
    expect(overall.queries).toBe(1)
    expect([...classes.keys()]).toEqual(['exact'])
  })

  it('asks for each query with its archive', () => {
    const archives: ArchiveName[] = []
    measure(
      ({ archive }) => {
        archives.push(archive)
        return []
      },
      [asked(), asked({ archive: 'specimens' })],
    )
    expect(archives).toEqual(['shipped', 'specimens'])
  })

  it('measures nothing as nothing', () =>
    expect(measure(() => [], [])).toEqual({
      classes: new Map(),
      overall: { queries: 0, mrr: 0, recall: 0 },
      silence: { queries: 0, share: 0 },
    }))
})

describe('judgedFrom', () => {
  const entry = { class: 'exact', query: 'Tân Mẫu', wanted: ['A'] }

  it('fills in what is as usual', () =>
    expect(judgedFrom([entry])).toEqual([asked({ query: 'Tân Mẫu', meant: 'Tân Mẫu', wanted: ['A'] })]))
  it('keeps what is said', () =>
    expect(
      judgedFrom([{ ...entry, class: 'telex', archive: 'specimens', meant: 'Tân Mẫu', note: 'typed' }]),
    ).toEqual([
      {
        class: 'telex',
        archive: 'specimens',
        query: 'Tân Mẫu',
        meant: 'Tân Mẫu',
        wanted: ['A'],
        note: 'typed',
      },
    ]))
  it.each([
    ['no array', {}, 'is no array'],
    ['no object', ['x'], 'entry 1 is no object'],
    ['an unknown class', [entry, { ...entry, class: 'mood' }], 'entry 2 has the class "mood"'],
    ['an unknown archive', [{ ...entry, archive: 'attic' }], 'entry 1 has the archive "attic"'],
    ['an empty query', [{ ...entry, query: ' ' }], 'entry 1 has the query " "'],
    ['an id that is no text', [{ ...entry, wanted: [3] }], 'entry 1 has the wanted [3]'],
    ['one id twice', [{ ...entry, wanted: ['A', 'A'] }], 'entry 1 has the wanted ["A","A"]'],
    ['nothing wanted of a query with an answer', [{ ...entry, wanted: [] }], 'entry 1 has the wanted []'],
    ['an answer to none', [{ ...entry, class: 'no-answer' }], 'entry 1 has the wanted ["A"]'],
    ['an empty note', [{ ...entry, note: '' }], 'entry 1 has the note ""'],
    ['a key of no meaning', [{ ...entry, rank: 1 }], 'entry 1 has the key "rank"'],
  ])('refuses %s', (_what, set, message) => expect(() => judgedFrom(set)).toThrow(message))
})

describe('bears', () => {
  const text = 'Hội nghị tập huấn tại tỉnh Tân Mẫu, ngày 12/3/2031'
  it.each([
    'tân mẫu tập huấn',
    'tap huan',
    '"tập huấn tại tỉnh"',
    'ngày 12',
    'hội nghị -"tổng kết"',
    'hội nghị -mau-xanh',
  ])('says so of %s', (query) => expect(bears(text, query)).toBe(true))
  it.each(['tổng kết', 'mẫ', '"huấn tập"', 'hội nghị -"Tân Mẫu"', 'hội nghị -2031', 'hội nghị -"tap huan"'])(
    'does not say so of %s',
    (query) => expect(bears(text, query)).toBe(false),
  )
})

/** What tells records and files apart bears words too, but nobody reads it. */
const UNREAD = ['id', 'file', 'url', 'sha256', 'rule', 'report', 'official', 'authority']

/** All that a conference is told by, what was read from it included. */
const told = (conference: Conference) =>
  JSON.stringify(conference, (key, value) => (UNREAD.includes(key) ? undefined : value))

const inProject = (folder: string) => path.resolve(import.meta.dirname, '../../..', folder)

const archiveOf = (folder: string, keep: Keep) =>
  buildArchive(readReportFolder(inProject(folder), REPORT_EXTENSIONS), {
    keep,
    authorities: readAuthorities(inProject('data/authorities')),
  }).conferences

describe('the judged set', () => {
  const judged = readJudged()
  const archives: Record<ArchiveName, readonly Conference[]> = {
    shipped: archiveOf('data/reports', 'conferences'),
    specimens: archiveOf('tests/gold/specimens/texts', 'everything'),
  }
  const wanting = (id: string, archive: ArchiveName) =>
    archives[archive].find(({ reports }) => reports.some((report) => report.id === id))

  it('is large enough', () => expect(judged.length).toBeGreaterThanOrEqual(150))
  it.each(QUERY_CLASSES)('has queries of the class %s', (name) =>
    expect(judged.filter((entry) => entry.class === name).length).toBeGreaterThanOrEqual(8),
  )
  it('asks nothing twice', () => {
    const queries = judged.map(({ query }) => query.normalize('NFC').toLowerCase())
    expect(queries.filter((query, at) => queries.indexOf(query) < at)).toEqual([])
  })
  it('wants only reports that are in their archive', () =>
    expect(
      judged.flatMap(({ wanted, archive }) => wanted.filter((id) => wanting(id, archive) === undefined)),
    ).toEqual([]))
  it('wants every conference once or more', () => {
    const reached = (archive: ArchiveName) =>
      new Set(judged.flatMap((entry) => (entry.archive === archive ? entry.wanted : [])))
    const missed = (['shipped', 'specimens'] as const).flatMap((archive) =>
      archives[archive].filter(({ reports }) => !reports.some(({ id }) => reached(archive).has(id))),
    )
    expect(missed.map(({ id }) => id)).toEqual([])
  })
  it('decomposes what it says is decomposed', () =>
    expect(
      judged.filter((entry) => entry.class === 'nfd' && entry.query !== entry.query.normalize('NFD')),
    ).toEqual([]))

  /** What a day or a note explains need not stand word for word. */
  const literal = judged.filter((entry) => entry.class !== 'date' && entry.note === null)
  it('wants only conferences that bear the words meant', () =>
    expect(
      literal.flatMap(({ wanted, archive, meant }) =>
        wanted
          .filter((id) => {
            const conference = wanting(id, archive)
            return conference !== undefined && !bears(told(conference), meant)
          })
          .map((id) => `${meant}: ${id}`),
      ),
    ).toEqual([]))
  it('wants nothing only where no conference bears the words', () =>
    expect(
      judged
        .filter(({ wanted }) => wanted.length === 0)
        .flatMap(({ archive, meant }) =>
          archives[archive]
            .filter((conference) => bears(told(conference), meant))
            .map(({ id }) => `${meant}: ${id}`),
        ),
    ).toEqual([]))
})
