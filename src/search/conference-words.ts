import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import { authorityNames } from './authority-names.ts'
import { conferenceDocument } from './conference-document.ts'
import { type DocumentWords, documentWords } from './document-words.ts'

/** Makes of a conference the words by which it is found: all that its record alone puts into an index. */
export function conferenceWords(authorities: Authorities): (conference: Conference) => DocumentWords {
  const names = authorityNames(authorities)
  return (conference) => documentWords(conferenceDocument(conference, names))
}
