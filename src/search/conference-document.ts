import type { Conference } from '../model/conference.ts'
import type { AuthorityNames } from './authority-names.ts'
import type { SearchDocument } from './document.ts'
import { FIELDS } from './fields.ts'

/** Of near equals the national conference is meant: «thông tin đối ngoại 2019» is that of the Centre before a province's. */
const NATIONAL = 1.05

/** A conference as it is searched, with what its names are called elsewhere. */
export const conferenceDocument = (conference: Conference, names: AuthorityNames): SearchDocument => ({
  prior: conference.event.level === 'trung ương' ? NATIONAL : 1,
  segments: FIELDS.flatMap(({ take }, field) =>
    take(conference, names).flatMap((text) => (text === null ? [] : [{ field, text }])),
  ),
})
