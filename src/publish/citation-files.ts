import { addressOf, type PageKind } from '../model/address.ts'
import { citationFileName } from './citation-file.ts'
import { CITATION_FORMATS } from './citation-formats.ts'
import type { CitedWork } from './cited-work.ts'
import { conferenceWork } from './conference-work.ts'
import { officialWork } from './official-work.ts'
import type { Export, PublishedFile } from './publication.ts'

/** How a conference and the page of an official are cited, for reference managers: beside the page of each. */
export const citationFiles: Export = {
  id: 'citation-files',
  *files(publication) {
    for (const conference of publication.conferences)
      yield* besidePage('conference', conferenceWork(conference, publication))
    for (const official of publication.authorities.officials)
      yield* besidePage('official', officialWork(official, publication))
  },
}

function* besidePage(kind: PageKind, work: CitedWork): Generator<PublishedFile> {
  for (const { extension, write } of CITATION_FORMATS)
    yield {
      path: `${addressOf(kind, work.id)}/${citationFileName({ extension })}`,
      content: [...write([work])].join(''),
    }
}
