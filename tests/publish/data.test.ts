import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { csvCell } from '../../src/publish/csv-cell.ts'
import { csvList } from '../../src/publish/csv-list.ts'
import { dataCsv } from '../../src/publish/data-csv.ts'
import { dataJson } from '../../src/publish/data-json.ts'
import { dataNdjson } from '../../src/publish/data-ndjson.ts'
import { standingAlone } from '../../src/publish/standing-alone.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { AUTHORITIES, RECORDED } from '../web/recorded-archive.ts'
import { hostileText } from './hostile.ts'
import { publishedFiles, readList, readTable } from './read-data.ts'
import { shippedPublication } from './shipped-publication.ts'

const { site, version } = publicationOf()
const shipped = shippedPublication()
const recorded = publicationOf({ conferences: RECORDED, authorities: AUTHORITIES })

/** Of what stands beside a page: its schema. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'hoi-nghi': 'conference',
  'nhan-vat': 'official',
  'van-ban': 'directive',
  'dia-phuong': 'place',
  'co-quan': 'body',
}
const besidePages = (files: ReadonlyMap<string, string>) =>
  [...files]
    .filter(([path]) => path.endsWith('/record.json'))
    .map(([path, content]) => ({ schema: SCHEMAS[path.split('/')[0] ?? ''] ?? '', content }))

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/'
const STRICT = { strict: true, allowUnionTypes: true }
const FORMATS = { uri: /^https?:/u, date: /^\d{4}-\d\d-\d\d$/u }

const setOf = (...conferences: Conference[]) => ({ site, version, conferences, selection: null })
const written = (pieces: Iterable<string>) => [...pieces].join('')
const linesOf = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** A conference whose every word is one that has broken something. */
const hostileConference = fc
  .tuple(hostileText, hostileText, hostileText, fc.array(hostileText, { maxLength: 3 }))
  .map(([title, venue, publisher, organisers]) => {
    const plain = conferenceOf()
    const report = reportOf(`${title}\nHội nghị họp.`, {
      publisher,
      headline: title,
      url: 'https://mau.example/?a=1&b="',
    })
    return {
      ...plain,
      event: { ...plain.event, title },
      place: { ...plain.place!, venue },
      organisers: organisers.map((name) => ({ ...plain.organisers[0]!, name })),
      reports: [report, { ...report, publisher: null, url: null }],
    }
  })

describe('a cell of the table', () => {
  it.each([
    ['Huế', 'Huế'],
    ['', ''],
    ['Huế, Đà Nẵng', '"Huế, Đà Nẵng"'],
    ['«a» "b"', '"«a» ""b"""'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-5', "'-5"],
    ['@a', "'@a"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['a=1', 'a=1'],
    ['=a,"b"', '"\'=a,""b"""'],
  ])('%j is written %j', (text, cell) => expect(csvCell(text)).toBe(cell))

  it('is never what a spreadsheet computes', () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        const [, first] = /^"?(.)/su.exec(csvCell(text)) ?? []
        expect('=+-@\t\r\n＝＋－＠').not.toContain(first)
      }),
    ))

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', '', 'b|c', String.raw`d\ `], String.raw`a |  | b\|c | d\\ `],
  ])('holds %j as %j', (values, cell) => {
    expect(csvList(values)).toBe(cell)
    expect(readList(cell)).toEqual(values)
  })
})

describe('the data of any conference', () => {
  it('is the same in JSON, in NDJSON and in the table', () =>
    fc.assert(
      fc.property(hostileConference, (conference) => {
        const [row] = readTable(written(dataCsv(setOf(conference))))
        const { conferences } = JSON.parse(written(dataJson(setOf(conference))))
        const [line] = linesOf(written(dataNdjson(setOf(conference))))
        const permalink = `${site}hoi-nghi/${conference.id}`
        expect(conferences).toEqual([{ ...conference, permalink }])
        expect(line).toEqual({
          ...conference,
          ...{ permalink, version, licence: CC_BY },
        })
        expect(row).toMatchObject({ permalink, title: conference.event.title, venue: conference.place.venue })
        expect(readList(row!.organisers!)).toEqual(conference.organisers.map(({ name }) => name))
        expect(readList(row!.report_publishers!)).toEqual(
          conference.reports.map(({ publisher }) => publisher ?? ''),
        )
        expect(readList(row!.report_headlines!)).toEqual(conference.reports.map(({ headline }) => headline))
      }),
    ))
})

describe('the table', () => {
  const csv = written(dataCsv(setOf(conferenceOf(), ...RECORDED)))

  it('is UTF-8 with its mark, lines ended as RFC 4180 has them', () => {
    expect(csv.startsWith('\uFEFFid,permalink,title,')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('tells what was inferred and leaves empty what is not known', () => {
    const plain = conferenceOf()
    const csvOf = (conference: Conference) => readTable(written(dataCsv(setOf(conference))))[0]
    expect(csvOf(plain)).toMatchObject({
      ...{ date: '2031-03-12', inferred: 'date.year' },
      ...{ chairs: 'Lê Thị Mẫu', chair_titles: 'Phó Chủ tịch UBND thành phố' },
    })
    expect(csvOf({ ...plain, date: null, place: null })).toMatchObject({
      ...{ date: '', inferred: '', province: '', venue: '', link_points: '', participants: '' },
    })
    const event = { ...plain.event, inferred: ['title' as const] }
    const place = { ...plain.place!, inferred: ['province' as const] }
    expect(csvOf({ ...plain, event, place })?.inferred).toBe('title | date.year | place.province')
  })

  it('names every report of a conference with publisher, headline, day and address', () => {
    const report = reportOf('Họp\nHội nghị họp.', { published: '2031-03-13', url: 'https://mau.example/1' })
    const [row] = readTable(
      written(dataCsv(setOf({ ...conferenceOf(), reports: [report, { ...report, url: null }] }))),
    )
    expect(row).toMatchObject({
      report_publishers: 'Báo Mẫu | Báo Mẫu',
      report_headlines: 'Họp | Họp',
      report_dates: '2031-03-13 | 2031-03-13',
      report_urls: 'https://mau.example/1 | ',
    })
  })
})

describe('a part of the archive', () => {
  it('says which part it is and when it was taken', () => {
    const selection = {
      permalink: `${site}?q=bi%C3%AAn`,
      described: 'biên',
      accessed: '2031-04-01',
      found: 1,
    }
    const taken = JSON.parse(written(dataJson({ ...setOf(conferenceOf()), selection })))
    expect(taken.selection).toEqual(selection)
  })

  it('keeps the order it is given', () => {
    const order = RECORDED.toReversed()
    const ids = order.map(({ id }) => id)
    expect(
      JSON.parse(written(dataJson(setOf(...order)))).conferences.map(({ id }: Conference) => id),
    ).toEqual(ids)
    expect(linesOf(written(dataNdjson(setOf(...order)))).map(({ id }) => id)).toEqual(ids)
    expect(readTable(written(dataCsv(setOf(...order)))).map(({ id }) => id)).toEqual(ids)
  })
})

describe('what is published of the data', () => {
  it.each([
    ['the shipped archive', shipped],
    ['an invented one', recorded],
    ['an empty one', publicationOf({ conferences: [] })],
  ])('fits its schemas: %s', async (_name, publication) => {
    const files = await publishedFiles(publication)
    const ajv = new Ajv2020({ ...STRICT, formats: FORMATS })
    const schemaOf = (name: string) => JSON.parse(files.get(`du-lieu/schema/${name}.json`) ?? '')
    const fits = (name: string, data: unknown) => {
      const schema = schemaOf(name)
      const check = ajv.getSchema(schema.$id) ?? ajv.compile(schema)
      check(data)
      expect(check.errors ?? []).toEqual([])
    }
    fits('archive', JSON.parse(files.get('du-lieu/ky-yeu.json')!))
    for (const line of linesOf(files.get('du-lieu/ky-yeu.ndjson')!)) fits('conference', line)
    for (const { schema, content } of besidePages(files)) fits(schema, JSON.parse(content))
  })

  it('refuses by its schemas what is no record', async () => {
    const files = await publishedFiles(recorded)
    const check = new Ajv2020({ ...STRICT, formats: FORMATS }).compile(
      JSON.parse(files.get('du-lieu/schema/conference.json')!),
    )
    const record = standingAlone('conference', conferenceOf(), publicationOf())
    expect(check(record)).toBe(true)
    expect(check({ ...record, year: 2031 })).toBe(false)
    expect(check({ ...record, event: null })).toBe(false)
  })

  it('says in each whole which state of the data it is and what it may be used for', async () => {
    const files = await publishedFiles(shipped)
    const json = JSON.parse(files.get('du-lieu/ky-yeu.json')!)
    const about = JSON.parse(files.get('du-lieu/datapackage.json')!)
    expect(json).toMatchObject({ site, version, licence: { id: 'CC-BY-4.0' } })
    expect(json.rights.capture).toContain('thuộc về báo')
    expect(json.selection).toBeUndefined()
    expect(about).toMatchObject({ version, licenses: [{ name: 'CC-BY-4.0' }] })
  })

  it('describes every column of the table, and every file that there is', async () => {
    const files = await publishedFiles(shipped)
    const about = JSON.parse(files.get('du-lieu/datapackage.json')!)
    const [header = ''] = files.get('du-lieu/ky-yeu.csv')!.slice(1).split('\r\n')
    expect(about.resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      header.split(','),
    )
    for (const { path } of about.resources) expect(files.has(`du-lieu/${path}`)).toBe(true)
  })

  it('holds every conference of the shipped archive, and says the same of it everywhere', async () => {
    const files = await publishedFiles(shipped)
    const { conferences } = JSON.parse(files.get('du-lieu/ky-yeu.json')!)
    const lines = linesOf(files.get('du-lieu/ky-yeu.ndjson')!)
    const rows = readTable(files.get('du-lieu/ky-yeu.csv')!)
    expect(rows).toHaveLength(shipped.conferences.length)
    for (const [at, record] of shipped.conferences.entries()) {
      const permalink = `${site}hoi-nghi/${record.id}`
      expect(conferences[at]).toEqual({ ...record, permalink })
      expect(lines[at]).toEqual({ ...record, permalink, version, licence: CC_BY })
      expect(JSON.parse(files.get(`hoi-nghi/${record.id}/record.json`)!)).toEqual(lines[at])
      expect(rows[at]).toMatchObject({
        permalink,
        title: record.event.title,
        date: record.date?.edtf ?? '',
        province: record.place?.province ?? '',
        venue: record.place?.venue ?? '',
      })
      expect(rows[at]).toMatchObject({
        reports: `${record.reports.length}`,
        report_headlines: csvList(record.reports.map(({ headline }) => headline ?? '')),
      })
    }
  })
})

describe('the file beside the page of an authority record', () => {
  it('is the record with the conferences that name it', async () => {
    const files = await publishedFiles(recorded)
    const read = (path: string) => JSON.parse(files.get(`${path}/record.json`)!)
    const [official] = AUTHORITIES.officials
    expect(read('nhan-vat/le-thi-mau')).toEqual({
      ...official,
      ...{ permalink: `${site}nhan-vat/le-thi-mau`, version, licence: CC_BY },
      conferences: ['2028-trien-khai', '2031-08-03-quan-triet', '2033-11-05-tong-ket'],
    })
    expect(read('van-ban/ket-luan-57-kl-tw').conferences).toEqual([
      '2031-08-03-quan-triet',
      '2033-11-05-tong-ket',
    ])
    expect(read('dia-phuong/bac-mau').conferences).toEqual(['2028-trien-khai'])
    expect(read('co-quan/ban-mau-trung-uong').conferences).toEqual(['2033-11-05-tong-ket'])
    expect(read('nhan-vat/nguyen-van-dung').conferences).toEqual([])
  })
})
