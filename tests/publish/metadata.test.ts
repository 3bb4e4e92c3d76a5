import { describe, expect, it } from 'vitest'
import type { DatePart } from '../../src/model/vocabulary.ts'
import { conferenceMetadata } from '../../src/publish/conference-metadata.ts'
import { officialMetadata } from '../../src/publish/official-metadata.ts'
import { statedDate } from '../../src/publish/stated-date.ts'
import { updatedDay } from '../../src/publish/updated-day.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { AUTHORITIES, RECORDED } from '../web/recorded-archive.ts'

const { site } = publicationOf()
const plain = conferenceOf()
const [, , REVIEWED] = RECORDED

const under = (name: string, conference = plain) =>
  conferenceMetadata(conference, site).flatMap((entry) => (entry.name === name ? [entry.content] : []))

describe('a date by what is stated', () => {
  it.each<[string, DatePart[], string | null]>([
    ['2031-03-12', [], '2031-03-12'],
    ['2031-03-12', ['day'], '2031-03'],
    ['2031-03-12', ['month', 'day'], '2031'],
    ['2031-03-12', ['month'], '2031'],
    ['2031-03-12', ['year'], null],
    ['2031-03-12/2031-03-13', [], '2031-03-12/2031-03-13'],
    ['2031-03-12/2031-03-13', ['day'], '2031-03'],
    ['2017', [], '2017'],
  ])('%s, inferred %j, is %s', (edtf, inferred, stated) => {
    const [start = '', end = start] = edtf.split('/')
    expect(statedDate({ edtf, start, end, inferred })).toBe(stated)
  })
  it('is none without a year', () =>
    expect(statedDate({ edtf: 'XXXX-09-14', start: null, end: null, inferred: [] })).toBeNull())
})

describe('what reference managers read of a conference', () => {
  it('has its title, date, place, address and sources', () => {
    const report = reportOf('Họp', { url: 'https://bao.example/hop' })
    const conference = { ...REVIEWED!, reports: [report, { ...report, url: null }] }
    expect(under('citation_title', conference)).toEqual([conference.event.title])
    expect(under('citation_conference_title', conference)).toEqual([conference.event.title])
    expect(under('citation_date', conference)).toEqual(['2033-11-05'])
    expect(under('DC.date', conference)).toEqual(['2033-11-05'])
    expect(under('DC.coverage', conference)).toEqual(['An Mẫu'])
    expect(under('DC.identifier', conference)).toEqual([`${site}hoi-nghi/${conference.id}`])
    expect(under('DC.relation', conference)).toEqual(['Kết luận 57-KL/TW'])
    expect(under('DC.source', conference)).toEqual(['https://bao.example/hop', 'Báo Mẫu'])
  })

  it('has nothing that was inferred, and a composed title in brackets', () => {
    const event = { ...plain.event, inferred: ['title' as const] }
    const place = { ...plain.place!, inferred: ['province' as const] }
    const conference = { ...plain, event, place }
    expect(under('citation_date', conference)).toEqual([])
    expect(under('DC.date', conference)).toEqual([])
    expect(under('DC.coverage', conference)).toEqual([])
    expect(under('citation_title', conference)).toEqual([`[${event.title}]`])
  })

  it('gives nobody to be taken apart as an author', () =>
    expect(conferenceMetadata(REVIEWED!, site).map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/author|creator|contributor/u)]),
    ))

  it('has no empty entry', () => {
    const unknown = { ...plain, date: null, place: null, directives: [], reports: [] }
    for (const { content } of conferenceMetadata(unknown, site)) expect(content).not.toBe('')
  })
})

it('an official keeps the order of the name for reference managers', () =>
  expect(officialMetadata(AUTHORITIES.officials[0]!, site)).toContainEqual({
    name: 'DC.title',
    content: 'Lê Thị Mẫu',
  }))

describe('the day of the last news of a record', () => {
  const correction = {
    ...{ field: 'event.title' as const, was: null, value: null },
    ...{ reason: 'Mẫu', source: 'Mẫu', by: 'Mẫu', on: '2031-04-01' },
  }
  const on = (...days: (string | null)[]) => days.map((published) => reportOf('Họp', { published }))
  it('is that of the latest report', () =>
    expect(updatedDay({ ...plain, reports: on('2031-03-13T08:07', '2031-03-14', null) })).toBe('2031-03-14'))
  it('is that of a later correction', () =>
    expect(updatedDay({ ...plain, reports: on('2031-03-13'), corrections: [correction] })).toBe('2031-04-01'))
  it('is the last day of the conference where no other is known', () =>
    expect(updatedDay({ ...plain, reports: on(null) })).toBe('2031-03-12'))
  it.each(['2031-03', '2031', null])('is unknown of a conference that ended %s', (end) =>
    expect(updatedDay({ ...plain, date: { ...plain.date!, end }, reports: on(null, '2031') })).toBeNull(),
  )
})
