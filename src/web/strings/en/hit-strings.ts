import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'

/** The words of the walk through the hits on a page. */
export const hitStrings: Strings['hits'] = {
  label: 'Words searched for on this page',
  input: 'Search on this page',
  none: 'none',
  all: (count) => counted(count, 'hit'),
  present: (nth, count) => `${nth}/${count}`,
  previous: 'Previous hit (key: capital N)',
  next: 'Next hit (key: n)',
  off: 'Stop highlighting',
}
