import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'

/** The words of why several reports are of one conference. */
export const joinStrings: Strings['joins'] = {
  heading: (count) => `Why these ${count} reports are of one conference`,
  pair: (one, other, reasons) => `${one} and ${other}: ${reasons}.`,
  officials: (count) => `${counted(count, 'person', 'people')} in common`,
  reasons: {
    'the same day': 'the same day',
    'the same day of a year that one does not tell':
      'the same day and month, of a year that one does not tell',
    'the same province': 'the same province',
    'the same kind': 'the same kind',
    'the same name': 'the same name',
    'nearly the same text': 'nearly the same text',
    'the same directive': 'the same document',
    'the same organiser': 'the same organiser',
    'different organisers': 'different organisers',
    'organisers of two houses': 'held by two ministries or two provinces',
  },
}
