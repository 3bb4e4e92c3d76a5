import type { Conference, ConferenceEvent } from '../model/conference.ts'
import type { CitationWords } from './citation-words.ts'
import { citedDate } from './cited-date.ts'
import { citedPlace } from './cited-place.ts'
import { reportReference } from './report-reference.ts'

/** Where a record was read, and when. */
export type Access = {
  readonly permalink: string
  /** As the language writes it. */
  readonly day: string
}

/**
 * A conference as a footnote cites it: its name, day and place, the reports, the address. What is not known is left out,
 * what no report states stands in brackets: «Hội nghị triển khai …, 12/3/[2031], Đà Nẵng. Theo: «…», Báo Mẫu, 13/3/2031.
 * Kỷ yếu, https://…, truy cập 1/4/2031.»
 */
export function conferenceCitation(conference: Conference, access: Access, words: CitationWords): string {
  const references = conference.reports.map((report) => reportReference(report, words)).filter(Boolean)
  return [
    citedConference(conference, words),
    references.length > 0 ? words.readIn(references.join('; ')) : null,
    citedAccess(access, words),
  ]
    .filter((part) => part !== null)
    .map(ended)
    .join(' ')
}

/** Name, day and place. */
export function citedConference({ event, date, place }: Conference, words: CitationWords): string {
  return [citedTitle(event), date && citedDate(date, words), place && citedPlace(place)]
    .filter(Boolean)
    .join(', ')
}

export function citedAccess({ permalink, day }: Access, words: CitationWords): string {
  return [words.archive, permalink, words.accessed(day)].join(', ')
}

/** With one full stop at its end. */
export const ended = (sentence: string) => (/[.!?…][”»]?$/u.test(sentence) ? sentence : `${sentence}.`)

/** In brackets when the archive gave it. */
export const citedTitle = ({ title, inferred }: Pick<ConferenceEvent, 'title' | 'inferred'>): string =>
  inferred.includes('title') ? `[${title}]` : title
