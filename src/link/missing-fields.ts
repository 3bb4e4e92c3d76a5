import { GAP_FIELDS, type GapField } from '../model/archive-state.ts'
import type { Outline } from '../model/outline.ts'

/** «2018-07-12», «XXXX-09-14»: a day is known, though the year may not be. */
const DAY = /^[\dX]{4}-\d{2}-\d{2}/u

/** When a record lacks each of its parts. */
const LACKS: Readonly<Record<GapField, (conference: Outline) => boolean>> = {
  year: ({ date }) => !date?.start,
  day: ({ date }) => !date || !DAY.test(date.edtf),
  place: ({ place }) => !place?.province,
  level: ({ event }) => event.level === null,
  chair: ({ chair }) => chair.length === 0,
  organisers: ({ organisers }) => organisers.length === 0,
  speakers: ({ speakers }) => speakers.length === 0,
  officials: ({ officials }) => officials.length === 0,
  participants: ({ participants }) => participants === null,
  agenda: ({ agenda }) => agenda.length === 0,
  outcomes: ({ outcomes }) => outcomes.length === 0,
  directives: ({ directives }) => directives.length === 0,
}

/** Which conferences lack what, a row for every field. */
export function missingFields(conferences: readonly Outline[]) {
  return GAP_FIELDS.map((field) => ({
    field,
    conferences: conferences.filter(LACKS[field]).map(({ id }) => id),
  }))
}
