import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'
import { listed } from './listed.ts'
import { vocabularyStrings } from './vocabulary-strings.ts'

/** The words of what may be chosen. */
export const facetStrings: Strings['facets'] = {
  titles: {
    place: 'Place',
    kind: 'Kind',
    level: 'Level',
    official: 'Person',
    chair: 'Chair',
    body: 'Body',
    directive: 'Document',
    publisher: 'Publisher',
    outcomes: 'Outcomes',
  },
  says: {
    place: (names) => `in ${names}`,
    kind: (names) => `of the kind ${names}`,
    level: (names) => `at ${names} level`,
    official: (names) => `with ${names}`,
    chair: (names) => `chaired by ${names}`,
    body: (names) => `of ${names}`,
    directive: (names) => `under ${names}`,
    publisher: (names) => `reported by ${names}`,
    outcomes: (names) => `with outcomes ${names}`,
  },
  values: {
    kind: vocabularyStrings.kind,
    level: {
      'trung ương': 'central',
      'bộ ngành': 'ministerial',
      'khu vực': 'regional',
      'tỉnh/thành': 'provincial',
      huyện: 'district',
    },
    outcomes: { có: 'stated', 'không nêu': 'not stated' },
  },
  or: (names) => listed(names, 'or'),
  many: (count) => `with ${count} filters`,
  panel: 'Filters',
  openPanel: (chosen) => (chosen === 0 ? 'Filters' : `Filters (${chosen})`),
  closePanel: (found) => (found === 0 ? 'Close' : `Show ${counted(found, 'conference')}`),
  option: (name, count) => `${name}, ${counted(count, 'conference')}`,
  all: (count) => `Show all ${count}`,
  fewer: 'Show fewer',
  find: (title) => `Search in “${title}”`,
  noneSuch: 'No such name.',
  offered: 'Filter by:',
  offer: (label, found) => `${label}: ${counted(found, 'conference')}`,
  years: (years) => `Year: ${years}`,
  label: (title, value) => `${title}: ${value}`,
  unknown: (title, value) => `${title} “${value}” is not in the archive, so nothing is filtered by it.`,
  nearest: 'Nearest:',
}
