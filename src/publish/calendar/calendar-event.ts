import { ICalCalendar, ICalEvent, ICalEventTransparency } from 'ical-generator'
import type { Conference } from '../../model/conference.ts'
import { citedPlace } from '../cited-place.ts'
import { citedTitle } from '../conference-citation.ts'
import { instantOf } from '../instant-of.ts'
import { permalinkOf } from '../permalink.ts'
import { toldFacts } from '../told-facts.ts'
import { updatedDay } from '../updated-day.ts'
import { calendarText } from './calendar-text.ts'
import { folded } from './folded.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** The first and the last day; null when one of them is not known, or nobody states it: a wrong day is worse than none. */
export function statedDays({ date }: Conference): readonly [first: string, last: string] | null {
  if (!date?.start || !date.end || date.inferred.includes('day')) return null
  return DAY.test(date.start) && DAY.test(date.end) ? [date.start, date.end] : null
}

type Context = { readonly site: string; readonly urnOf: (kind: 'conference', id: string) => string }

/** A conference of known days as an event of whole days; what of them is inferred is told in its description. */
export function calendarEvent(
  conference: Conference,
  [first, last]: readonly [string, string],
  { site, urnOf }: Context,
): string {
  const { id, event, place, corrections } = conference
  const updated = new Date(instantOf(updatedDay(conference) ?? last))
  const data = {
    // RFC 7986 asks for a bare UUID.
    id: urnOf('conference', id).replace('urn:uuid:', ''),
    sequence: corrections.length,
    stamp: updated,
    lastModified: updated,
    allDay: true,
    start: new Date(instantOf(first)),
    end: dayAfter(last),
    summary: calendarText(citedTitle(event)),
    location: place && calendarText(citedPlace(place)),
    description: calendarText(told(conference)),
    url: permalinkOf(site, 'conference', id),
    categories: event.kinds.map((name) => ({ name })),
    transparency: ICalEventTransparency.TRANSPARENT,
  }
  return folded(new ICalEvent(data, new ICalCalendar()).toString())
}

/** The end of an event is the first day that it is over. */
function dayAfter(day: string): Date {
  const next = new Date(instantOf(day))
  next.setUTCDate(next.getUTCDate() + 1)
  return next
}

function told(conference: Conference): string {
  return toldFacts(conference)
    .map(({ label, values }) => {
      const texts = values.map(({ text, url }) => (url === null ? text : `${text} <${url}>`))
      return `${label}: ${texts.join('; ')}`
    })
    .join('\n')
}
