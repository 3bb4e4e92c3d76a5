import type { Report } from '../model/report.ts'
import type { CitationWords } from './citation-words.ts'
import { citedDate } from './cited-date.ts'

/** A report as a reader may find it again, of what is known: «Mẫu Văn Viết, «Họp về thông tin đối ngoại», Báo Mẫu, 13/3/2031». */
export function reportReference(
  { byline, headline, publisher, published }: Report,
  words: Pick<CitationWords, 'month' | 'dateSeparator' | 'noYear'>,
): string {
  return [
    byline,
    headline === null ? null : `«${headline}»`,
    publisher,
    published === null ? null : citedDate({ edtf: published, inferred: [] }, words),
  ]
    .filter((part) => part !== null)
    .join(', ')
}
