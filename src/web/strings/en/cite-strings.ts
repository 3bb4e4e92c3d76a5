import { VIETNAMESE_CITATION } from '../../../publish/vietnamese-citation.ts'
import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'
import { monthName } from './month-name.ts'

/** The words of citations, of copying them, and of taking the data along. */
export const citeStrings: Strings['cite'] = {
  archive: VIETNAMESE_CITATION.archive,
  heading: 'Cite',
  copy: 'Copy citation',
  copyClaim: 'Copy with its sentence',
  copied: 'Copied.',
  notCopied: 'Could not copy; please select and copy by hand.',
  note: 'Chicago, note',
  bibliography: 'Chicago, bibliography',
  copyNote: 'Copy note',
  copyBibliography: 'Copy entry',
  files: 'Files for reference managers:',
  claim: 'Cite this',
  copyWay: 'Copy link straight to this sentence',
  takeAlong: 'Cite, download',
  shownFiles: 'An entry for each conference shown:',
  shownData: (count) => `Data of the ${counted(count, 'conference')} shown, in this very order:`,
  wholeData: 'Data of the whole archive:',
  dataPackage: 'what the files are',
  loading: 'Opening…',
  notLoaded: 'Could not be fetched; please try again.',
  readIn: (references) => `From: ${references}`,
  accessed: (day) => `accessed ${day}`,
  month: monthName,
  dateSeparator: ' ',
  noYear: 'year unknown',
}
