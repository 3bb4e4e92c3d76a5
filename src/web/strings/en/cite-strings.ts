import type { Strings } from '../strings.ts'
import { monthName } from './month-name.ts'

/** The words of citations, and of copying them. */
export const citeStrings: Strings['cite'] = {
  heading: 'Cite',
  copy: 'Copy citation',
  copyClaim: 'Copy with its sentence',
  copied: 'Copied.',
  notCopied: 'Could not copy; please select and copy by hand.',
  readIn: (references) => `From: ${references}`,
  archive: 'Kỷ yếu Hội nghị thông tin đối ngoại',
  accessed: (day) => `accessed ${day}`,
  month: monthName,
  dateSeparator: ' ',
  noYear: 'year unknown',
}
