import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import { type AuthorityNames, authorityNames } from './authority-names.ts'
import type { SearchDocument } from './document.ts'
import { FIELDS } from './fields.ts'
import { type DocumentWords, documentWords } from './word-index.ts'

/** Of near equals the national conference is meant: «thông tin đối ngoại 2019» is that of the Centre before a province's. */
const NATIONAL = 1.05

/** Makes of a conference the words by which it is found: all that its record alone puts into an index. */
export function conferenceWords(authorities: Authorities): (conference: Conference) => DocumentWords {
  const names = authorityNames(authorities)
  return (conference) => documentWords(documentOf(conference, names), FIELDS)
}

/** A conference as it is searched, with what its names are called elsewhere. */
function documentOf(conference: Conference, names: AuthorityNames): SearchDocument {
  return {
    id: conference.id,
    prior: conference.event.level === 'trung ương' ? NATIONAL : 1,
    segments: FIELDS.flatMap(({ take }, field) =>
      take(conference, names).flatMap((text) => (text === null ? [] : [{ field, text }])),
    ),
  }
}
