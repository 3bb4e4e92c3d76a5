import { ARCHIVE_NAME } from './archive-name.ts'
import type { CitationWords } from './citation-words.ts'

/** The words of a citation in Vietnamese, and in the files of others, which are of no language of the page. */
export const VIETNAMESE_CITATION = {
  readIn: (references: string) => `Theo: ${references}`,
  archive: ARCHIVE_NAME,
  accessed: (day: string) => `truy cập ${day}`,
  month: (month: number) => `${month}`,
  dateSeparator: '/',
  noYear: 'không rõ năm',
} as const satisfies CitationWords
