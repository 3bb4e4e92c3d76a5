import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import type { IssueCode } from '../../src/model/issue.ts'
import { buildArchive } from '../../src/pipeline/build-archive.ts'
import { readReportFolder } from '../../src/pipeline/files.ts'
import { readLedger } from '../../src/pipeline/permalink-ledger.ts'
import { recordOf } from '../gold/record-of.ts'
import { DIGEST_FACTS } from './digest-facts.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../data/reports')

/** What a digest may lack, because the article does not say it; every other issue would refuse or doubt it. */
const MAY_BE_SAID: readonly IssueCode[] = ['no-date', 'no-place']

const namesOf = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).toSorted()

const factsOf = (record: Conference) => ({
  date: record.date?.edtf ?? null,
  place: record.place?.province ?? null,
  level: record.event.level,
  kinds: record.event.kinds.toSorted(),
  chair: namesOf(record.chair.filter(({ kind }) => kind === 'person')),
  speakers: namesOf(record.speakers),
  officials: record.officials.map(({ name, titles }) => `${name}: ${titles.join('; ')}`).toSorted(),
  organisers: namesOf(record.organisers),
  participants: record.participants?.count ?? null,
  directives: record.directives
    .filter(({ number }) => number !== null)
    .map(({ type, number, date, issuer }) =>
      [`${type} ${number}`, date, issuer].filter((part) => part !== null).join(', '),
    )
    .toSorted(),
})

const read = (file: string) => recordOf(path.join(FOLDER, file))

describe('the digests in data/reports', () => {
  it('each have their facts in this table', () =>
    expect(
      readdirSync(FOLDER)
        .filter((file) => file.endsWith('.md'))
        .toSorted(),
    ).toEqual(DIGEST_FACTS.map(({ file }) => file)))

  it.each(DIGEST_FACTS)('$file gives the facts it was written from', ({ file, facts }) => {
    const record = read(file)
    expect(record && factsOf(record)).toEqual(facts)
  })

  it.each(DIGEST_FACTS)('$file is refused and doubted by nobody', ({ file }) =>
    expect(
      read(file)
        ?.issues.map(({ code }) => code)
        .filter((code) => !MAY_BE_SAID.includes(code)),
    ).toEqual([]),
  )
})

describe('the archive of the digests', () => {
  const { conferences, leftOut } = buildArchive(readReportFolder(FOLDER, ['.md']), { keep: 'conferences' })
  const distinct = (values: readonly (string | null | undefined)[]) =>
    new Set(values.filter((value) => typeof value === 'string'))

  it('has its addresses in the ledger; `npm run -s archive -- --register` gives those of new conferences', () => {
    const ledger = path.resolve(FOLDER, '../permalinks.json')
    const { ledger: extended } = buildArchive(readReportFolder(FOLDER, ['.md']), {
      keep: 'conferences',
      permalinks: readLedger(ledger),
    })
    expect(readLedger(ledger)).toEqual(extended)
  })

  it('leaves none out', () => expect(leftOut).toEqual([]))

  it.each([
    ['conferences', 40, distinct(conferences.map(({ id }) => id))],
    ['years', 18, distinct(conferences.map(({ date }) => date?.start?.slice(0, 4)))],
    ['levels', 5, distinct(conferences.map(({ event }) => event.level))],
    ['provinces', 20, distinct(conferences.map(({ place }) => place?.province))],
  ])('is wide enough in its %s', (_, least, values) => expect(values.size).toBeGreaterThanOrEqual(least))

  it.each([
    ['8 March 2010, of which one report tells the last day only', '2010-03-08', 2],
    ['3 April 2012', '2012-04-03', 3],
    ['14 September 2023, of which one report has no year', '2023-09-14', 2],
    ['12 July 2018', '2018-07-12', 3],
  ])('holds all reports of %s as one conference', (_, start, reports) =>
    expect(conferences.filter(({ date }) => date?.start === start).map((one) => one.reports.length)).toEqual([
      reports,
    ]),
  )
})
