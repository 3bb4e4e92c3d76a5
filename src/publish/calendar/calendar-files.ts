import { ICalCalendar } from 'ical-generator'
import type { Conference } from '../../model/conference.ts'
import { ARCHIVE_NAME } from '../archive-name.ts'
import { conferencesByYear } from '../conferences-by-year.ts'
import type { Export, Publication } from '../publication.ts'
import { recordUrns } from '../record-urn.ts'
import { calendarEvent, statedDays } from './calendar-event.ts'

/** The conferences of known days as calendars to subscribe to: all of them, and those of each year. */
export const calendarFiles: Export = {
  id: 'calendars',
  *files(publication) {
    const dated = publication.conferences.filter((conference) => statedDays(conference) !== null)
    // A calendar without an event is none (RFC 5545, 3.6).
    if (dated.length === 0) return
    yield { path: 'calendar.ics', content: calendar(ARCHIVE_NAME, dated, publication) }
    for (const [year, of] of conferencesByYear(dated)) {
      const name = `${ARCHIVE_NAME}: năm ${year}`
      yield { path: `nam/${year}/calendar.ics`, content: calendar(name, of, publication) }
    }
  },
}

const END = 'END:VCALENDAR'

/** A calendar, an event a piece. */
function* calendar(
  name: string,
  conferences: readonly Conference[],
  publication: Publication,
): Generator<string> {
  const context = { site: publication.site, urnOf: recordUrns(publication) }
  const empty = new ICalCalendar({
    name,
    prodId: { company: 'Kỷ yếu', product: 'Hội nghị thông tin đối ngoại', language: 'VI' },
    url: publication.site,
  }).toString()
  yield empty.slice(0, empty.lastIndexOf(END))
  for (const conference of conferences) {
    const days = statedDays(conference)
    if (days) yield calendarEvent(conference, days, context)
  }
  yield `${END}\r\n`
}
