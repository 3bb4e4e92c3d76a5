import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import { authorityNames } from './authority-names.ts'
import type { SearchDocument } from './document.ts'
import { FIELDS } from './fields.ts'

/** Of near equals the national conference is meant: «thông tin đối ngoại 2019» is that of the Centre before a province's. */
const NATIONAL = 1.05

/** Conferences as they are searched, with what their names are called elsewhere. */
export function conferenceDocuments(
  conferences: readonly Conference[],
  authorities: Authorities,
): readonly SearchDocument[] {
  const names = authorityNames(authorities)
  return conferences.map((conference) => ({
    id: conference.id,
    prior: conference.event.level === 'trung ương' ? NATIONAL : 1,
    segments: FIELDS.flatMap(({ take }, field) =>
      take(conference, names).flatMap((text) => (text === null ? [] : [{ field, text }])),
    ),
  }))
}
