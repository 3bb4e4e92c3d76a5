import { parse } from '@retorquere/bibtex-parser'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { bibtex } from '../../src/publish/bibtex.ts'
import { CITATION_FORMATS } from '../../src/publish/citation-formats.ts'
import { citedPlace } from '../../src/publish/cited-place.ts'
import { citedTitle } from '../../src/publish/conference-citation.ts'
import { conferenceWork } from '../../src/publish/conference-work.ts'
import { pageWork } from '../../src/publish/page-work.ts'
import { ris } from '../../src/publish/ris.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { AUTHORITIES, RECORDED } from '../web/recorded-archive.ts'
import { hostileText } from './hostile.ts'
import { cslOf, readBibtex, readCsl, readRis } from './read-citations.ts'
import { publishedFiles, readTable } from './read-data.ts'
import { shippedPublication } from './shipped-publication.ts'

const { site, version } = publicationOf()
const shipped = shippedPublication()

/** What formats of lines keep of a text: BibTeX and RIS know no line ends, and TeX no second space. */
const inLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
const joined = (value: unknown) => inLine([value].flat().join(''))

/** What three readers make of a conference, under the names of the record. */
function readBack(conference: Conference) {
  const work = conferenceWork(conference, { site, version })
  const [bib, tags, item] = [readBibtex(bibtex(work)).fields, readRis(ris(work)), readCsl(cslOf(work))]
  return { bib, tags, item }
}

function expectFacts(conference: Conference): void {
  const { bib, tags, item } = readBack(conference)
  const title = citedTitle(conference.event)
  const place = conference.place ? citedPlace(conference.place) : ''
  const permalink = `${site}hoi-nghi/${conference.id}`
  expect(bib).toMatchObject({ url: permalink, version })
  expect(tags).toMatchObject({ TY: 'ELEC', UR: permalink, ET: version, LA: 'vi' })
  expect(item).toMatchObject({ type: 'webpage', title, URL: permalink, version })
  expect([joined(bib.title), joined(tags.TI)]).toEqual([inLine(title), inLine(title)])
  expect([joined(bib.location), joined(tags.CY)]).toEqual([inLine(place), inLine(place)])
  expect(item['event-place'] ?? '').toBe(place)
}

const dated = (edtf: string, inferred: ('year' | 'month' | 'day')[] = []): Conference => {
  const plain = conferenceOf()
  const [start = null] = edtf.includes('X') ? [] : edtf.split('/')
  return { ...plain, date: { ...plain.date!, edtf, start, inferred } }
}

describe('the date of a conference', () => {
  it.each([
    { edtf: '2031-03-12', date: '2031-03-12', year: '2031', DA: '2031/03/12/' },
    { edtf: '2031-03', date: '2031-03', year: '2031', DA: '2031/03//' },
    { edtf: '2031', date: '2031', year: '2031', DA: '2031///' },
    { edtf: '2018-07-12/2018-07-13', date: '2018-07-12/2018-07-13', year: '2018', DA: '2018/07/12/' },
  ])('$edtf is told as exactly as it is known', ({ edtf, date, year, DA }) => {
    const { bib, tags, item } = readBack(dated(edtf))
    expect(bib).toMatchObject({ date, year })
    expect(tags).toMatchObject({ DA, PY: year })
    const parts = edtf.split('/').map((moment) => moment.split('-').map(Number))
    expect(item.issued).toEqual({ 'date-parts': parts })
    expect(joined(bib.note)).not.toContain('Thời gian')
  })

  it('that is inferred is no fact', () => {
    const { bib, tags, item } = readBack(dated('2031-03-12', ['year']))
    expect(bib.date).toBe('2031-03-12?')
    expect(bib).not.toHaveProperty('year')
    expect(tags).not.toHaveProperty('PY')
    expect(tags).not.toHaveProperty('DA')
    expect(item.issued).toMatchObject({ 'date-parts': [[2031, 3, 12]], circa: true })
    for (const notes of [bib.note, tags.N1, item.note]) expect(joined(notes)).toContain('12/3/[2031]')
  })

  it('with an inferred day keeps the month that is stated', () => {
    const { bib, tags } = readBack(dated('2031-03-12', ['day']))
    expect(bib).toMatchObject({ date: '2031-03-12?', year: '2031' })
    expect(tags).toMatchObject({ PY: '2031', DA: '2031/03//' })
  })

  it('of an unknown year stands in the note alone', () => {
    const { bib, tags, item } = readBack(dated('XXXX-09-14'))
    expect(bib).not.toHaveProperty('date')
    expect(bib).not.toHaveProperty('year')
    expect(tags).not.toHaveProperty('DA')
    expect(item.issued).toEqual({ literal: '14/9, không rõ năm' })
    for (const notes of [bib.note, tags.N1]) expect(joined(notes)).toContain('14/9, không rõ năm')
  })

  it('is left out where there is none', () => {
    const { bib, tags, item } = readBack({ ...conferenceOf(), date: null, place: null })
    expect(Object.keys(bib)).not.toEqual(expect.arrayContaining(['date']))
    expect(bib).not.toHaveProperty('location')
    expect(tags).not.toHaveProperty('DA')
    expect(item).not.toHaveProperty('issued')
    expect(item).not.toHaveProperty('event-place')
  })
})

describe('names', () => {
  const report = reportOf('Họp\nHội nghị họp.', { byline: 'Đặng Thị Ỷ' })
  const plain = conferenceOf()
  const [organiser] = plain.organisers
  const conference = {
    ...plain,
    reports: [report],
    organisers: ['Sở Văn hóa and Thể thao, Huế', 'Ban Mẫu'].map((name) => ({ ...organiser!, name })),
  }

  it('are never taken apart', () => {
    const { bib, tags, item } = readBack(conference)
    expect(bib.organization).toEqual(['Sở Văn hóa and Thể thao, Huế', 'Ban Mẫu'])
    expect(item.organizer).toEqual([{ literal: 'Sở Văn hóa and Thể thao, Huế' }, { literal: 'Ban Mẫu' }])
    expect(item.chair).toEqual([{ literal: 'Lê Thị Mẫu' }])
    expect(tags.N1).toContain('Chủ trì: Lê Thị Mẫu')
    for (const notes of [bib.note, tags.N1, item.note]) expect(joined(notes)).toContain('Đặng Thị Ỷ, «Họp»')
  })

  it('stand in Vietnamese letters', () => {
    const work = conferenceWork(conference, { site, version })
    for (const text of [bibtex(work), ris(work), cslOf(work)]) expect(text).toContain('Đặng Thị Ỷ')
  })
})

describe('any title and any place', () => {
  it('come back from each format unharmed', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (title, venue) => {
        const plain = conferenceOf()
        const event = { ...plain.event, title }
        expectFacts({ ...plain, event, place: { ...plain.place!, venue } })
      }),
    ))
})

describe('any view of the timeline', () => {
  it('is cited under its whole address, whatever was searched', () =>
    fc.assert(
      fc.property(hostileText, (typed) => {
        const permalink = `${site}?${new URLSearchParams({ q: typed })}`
        const work = pageWork({
          id: 'ky-yeu-2031-04-01',
          title: `3 hội nghị khớp với «${typed}»`,
          permalink,
          version,
        })
        const [bib, tags, item] = [readBibtex(bibtex(work)).fields, readRis(ris(work)), readCsl(cslOf(work))]
        expect([bib.url, tags.UR, item.URL]).toEqual([permalink, permalink, permalink])
        expect([joined(bib.title), joined(tags.TI)]).toEqual([inLine(work.title), inLine(work.title)])
        expect(item.title).toBe(work.title)
      }),
    ))
})

describe('several works', () => {
  const works = shipped.conferences.map((conference) => conferenceWork(conference, shipped))
  const written = (extension: string, of = works) => {
    const format = CITATION_FORMATS.find((one) => one.extension === extension)!
    return [...format.write(of)].join('')
  }
  const ids = works.map(({ id }) => id)

  it('stand in one file of each format, in their order', () => {
    expect(parse(written('bib')).entries.map(({ key }) => key)).toEqual(ids)
    expect(written('ris').match(/(?<=^ID {2}- ).*(?=\r$)/gmu)).toEqual(ids)
    expect(JSON.parse(written('csl.json')).map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  it('may be none', () => {
    expect([written('bib', []), written('ris', [])]).toEqual(['', ''])
    expect(JSON.parse(written('csl.json', []))).toEqual([])
  })
})

describe('an entry of RIS', () => {
  it('has a tag at the beginning of each line, whatever the title', () =>
    fc.assert(
      fc.property(hostileText, (title) => {
        const plain = conferenceOf()
        const work = conferenceWork({ ...plain, event: { ...plain.event, title } }, { site, version })
        const lines = ris(work).split(/[\r\n\u2028]+/u)
        expect(lines.pop()).toBe('')
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([])
      }),
    ))
})

describe('the files beside a page', () => {
  it('say of every conference of the shipped archive what its record and its row say', async () => {
    const files = await publishedFiles(shipped)
    const rows = readTable(files.get('du-lieu/ky-yeu.csv')!)
    for (const [at, conference] of shipped.conferences.entries()) {
      const file = (extension: string) => files.get(`hoi-nghi/${conference.id}/citation.${extension}`)!
      const [bib, tags, item] = [readBibtex(file('bib')), readRis(file('ris')), readCsl(file('csl.json'))]
      expectFacts(conference)
      expect([bib.key, tags.ID, item.id]).toEqual([conference.id, conference.id, conference.id])
      expect(bib.fields.url).toBe(rows[at]?.permalink)
      const edtf = rows[at]?.date ?? ''
      const isPlain = edtf !== '' && !edtf.includes('X') && !rows[at]?.inferred?.includes('date.')
      if (isPlain) expect([bib.fields.date, bib.fields.year]).toEqual([edtf, edtf.slice(0, 4)])
    }
  })

  it('cite the page of an official by the name as it is written', async () => {
    const files = await publishedFiles(publicationOf({ conferences: RECORDED, authorities: AUTHORITIES }))
    const file = (extension: string) => files.get(`nhan-vat/le-thi-mau/citation.${extension}`)!
    const permalink = `${site}nhan-vat/le-thi-mau`
    expect(readBibtex(file('bib')).fields).toMatchObject({ title: 'Lê Thị Mẫu', url: permalink })
    expect(readBibtex(file('bib')).fields).not.toHaveProperty('date')
    expect(readRis(file('ris'))).toMatchObject({ TI: 'Lê Thị Mẫu', UR: permalink, ET: version })
    expect(readCsl(file('csl.json'))).toMatchObject({ title: 'Lê Thị Mẫu', URL: permalink, version })
  })
})
