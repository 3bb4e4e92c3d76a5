import type { Brief } from '../model/brief.ts'
import type { ConferenceReference } from '../model/conference-reference.ts'
import { oncePer } from '../search/once-per.ts'

/** What leads to a conference, and no more of it: it stands beside each page that leads there. */
export const referenceTo = oncePer(
  ({ id, event: { title }, date, place }: Brief): ConferenceReference => ({
    ...{ id, date, event: { title } },
    place: place && { province: place.province, venue: place.venue },
  }),
)
