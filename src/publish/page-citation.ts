import type { CitationWords } from './citation-words.ts'
import { type Access, citedAccess, ended } from './conference-citation.ts'

/** A page that is no conference, as a footnote cites it: «Lê Thị Mẫu. Kỷ yếu …, https://…, truy cập 1/4/2031.» */
export const pageCitation = (title: string, access: Access, words: CitationWords): string =>
  [title, citedAccess(access, words)].map(ended).join(' ')
