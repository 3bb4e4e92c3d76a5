import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Conference, ConferenceDate } from '../../src/model/conference.ts'
import type { DatePart } from '../../src/model/vocabulary.ts'
import { calendarFiles } from '../../src/publish/calendar/calendar-files.ts'
import { calendarText } from '../../src/publish/calendar/calendar-text.ts'
import type { Publication } from '../../src/publish/publication.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { RECORDED } from '../web/recorded-archive.ts'
import { hostileText } from './hostile.ts'
import { shippedPublication } from './shipped-publication.ts'

const plain = conferenceOf()
const archiveOf = (...conferences: Conference[]) => publicationOf({ conferences })

function calendarsIn(publication: Publication): ReadonlyMap<string, string> {
  const files = calendarFiles.files(publication) as Iterable<{ path: string; content: Iterable<string> }>
  return new Map([...files].map(({ path, content }) => [path, [...content].join('')]))
}

/** The events of a calendar as another program reads them. */
function eventsAt(path: string, publication: Publication): readonly ICAL.Event[] {
  const calendar = calendarsIn(publication).get(path)
  if (calendar === undefined) return []
  const component = new ICAL.Component(ICAL.parse(calendar))
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}
const eventOf = (conference: Conference) => eventsAt('calendar.ics', archiveOf(conference))[0]

const on = (edtf: string, inferred: DatePart[] = []): Conference => {
  const [start = '', end = start] = edtf.split('/')
  const isDated = !edtf.startsWith('XXXX')
  const date: ConferenceDate = {
    ...{ edtf, inferred, evidence: plain.date!.evidence },
    ...(isDated ? { start, end } : { start: null, end: null }),
  }
  return { ...plain, date }
}

describe('a conference in the calendar', () => {
  it('fills whole days, the end being the first day it is over', () => {
    const event = eventOf(on('2018-06-30/2018-07-02'))
    expect(event?.startDate.isDate).toBe(true)
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2018-06-30', '2018-07-03'])
    expect(eventOf(on('2018-12-31'))?.endDate.toString()).toBe('2019-01-01')
  })

  it.each(['2018-07', '2018', 'XXXX-09-14', '2018-07/2018-08'])('stays out when it met on %s', (edtf) =>
    expect(eventOf(on(edtf))).toBeUndefined(),
  )
  it('stays out when nobody states the day', () => {
    expect(eventOf(on('2018-07-12', ['day']))).toBeUndefined()
    expect(eventOf({ ...plain, date: null })).toBeUndefined()
  })

  it('tells what of its date is inferred', () =>
    expect(eventOf(on('2018-07-12', ['month', 'year']))?.description.split('\n')).toEqual(
      expect.arrayContaining([
        'Ngày: 12 [tháng 7] năm [2018] (2018-07-12)',
        'Suy ra, bài không nêu thẳng: tháng; năm',
      ]),
    ))

  it('has name, place, address, chair and sources', () => {
    const report = reportOf('Họp, bàn; và «kết»', { publisher: 'Báo Mẫu', url: 'https://bao.example/hop' })
    const event = eventOf({ ...plain, reports: [report] })
    expect(event?.summary).toBe(plain.event.title)
    expect(event?.location).toBe('Đà Nẵng')
    expect(event?.component.getFirstPropertyValue('url')).toBe(`https://ky-yeu.example/hoi-nghi/${plain.id}`)
    expect(event?.description).toContain('Chủ trì: Lê Thị Mẫu, Phó Chủ tịch UBND thành phố')
    expect(event?.description).toContain('Nguồn: «Họp, bàn; và «kết»», Báo Mẫu <https://bao.example/hop>')
  })

  it('has a name of its own that stays, and the day of its last news', () => {
    const published = { ...plain, reports: [reportOf('Họp', { published: '2031-03-13T08:00' })] }
    const event = eventOf(published)
    expect(event?.uid).toMatch(/^[0-9a-f-]{36}$/u)
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2031-03-13T00:00:00Z')
    const moved = { ...archiveOf(published), site: 'https://moi.example/' }
    expect(eventsAt('calendar.ics', moved)[0]?.uid).toBe(event?.uid)
  })

  it('shows where a character was that no calendar may hold', () => {
    const title = 'Họp\u0007 «mẫu»\u2028năm\t2031'
    expect(eventOf({ ...plain, event: { ...plain.event, title } })?.summary).toBe(
      'Họp\ufffd «mẫu»\nnăm\t2031',
    )
  })

  it('is read back whatever its words', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (title, venue) => {
        const event = eventOf({
          ...plain,
          event: { ...plain.event, title },
          place: { ...plain.place!, venue, province: null },
        })
        expect(event?.summary).toBe(calendarText(title))
        expect(event?.location).toBe(calendarText(venue))
      }),
    ))
})

describe('the calendars of an archive', () => {
  it('are of all and of each year that has a known day', () =>
    expect([...calendarsIn(archiveOf(...RECORDED)).keys()]).toEqual([
      'calendar.ics',
      'nam/2033/calendar.ics',
      'nam/2031/calendar.ics',
    ]))
  it('are none where no day is known', () => expect(calendarsIn(archiveOf(on('2018')))).toEqual(new Map()))
  it('have lines of at most 75 bytes that end as RFC 5545 has them', () => {
    for (const [, calendar] of calendarsIn(archiveOf(...RECORDED))) {
      const lines = calendar.split('\r\n')
      expect(lines.join('')).not.toMatch(/[\r\n]/u)
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    }
  })
})

describe('the shipped archive in its calendar', () => {
  const shipped = shippedPublication()
  const events = eventsAt('calendar.ics', shipped)
  const known = shipped.conferences.filter(({ date }) => /^\d{4}-\d{2}-\d{2}/u.test(date?.start ?? ''))
  it('has every conference of a known day, and the same in its year', () => {
    expect(events).toHaveLength(known.length)
    const years = [...calendarsIn(shipped).keys()].filter((path) => path.startsWith('nam/'))
    expect(years.flatMap((path) => eventsAt(path, shipped)).map(({ uid }) => uid)).toEqual(
      events.map(({ uid }) => uid),
    )
  })
  it.each(known.map((one) => [one.id, one] as const))('says what the record says: %s', (id, one) => {
    const event = events.find(({ component }) =>
      `${component.getFirstPropertyValue('url')}`.endsWith(`/${id}`),
    )
    expect(event?.startDate.toString()).toBe(one.date?.start)
    event?.endDate.adjust(-1, 0, 0, 0)
    expect(event?.endDate.toString()).toBe(one.date?.end)
    expect(event?.summary).toContain(one.event.title)
    for (const { name } of [...one.chair, ...one.organisers]) expect(event?.description).toContain(name)
    expect(event?.location ?? '').toContain(one.place?.province ?? '')
  })
})
