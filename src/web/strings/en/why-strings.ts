import type { Widened } from '../strings.ts'
import type { whyStrings as vietnamese } from '../vi/why-strings.ts'
import { counted } from './counted.ts'
import { listed } from './listed.ts'

/** The words of why a conference answers a query. */
export const whyStrings: Widened<typeof vietnamese> = {
  show: 'Why?',
  label: (title) => `Why? ${title}`,
  caption: (title) => `Why “${title}” is among the results`,
  waiting: 'Looking…',
  failed: 'Could not find out why.',
  asked: 'Typed',
  answered: 'Found in this conference',
  quoted: (words) => `“${words}”`,
  typed: {
    decoded: (typed) => `typed “${typed}”, read as keys of a Vietnamese keyboard`,
    corrected: (typed) => `typed “${typed}”, one letter corrected`,
  },
  fields: (names) => `in the ${listed(names)}`,
  andFields: (names, more) => `in the ${names.join(', ')} and ${more} other places`,
  field: {
    title: 'title',
    directives: 'documents',
    chair: 'chair',
    officials: 'people attending or speaking',
    place: 'place',
    organisers: 'organisers',
    date: 'date',
    kinds: 'kind',
    agenda: 'agenda',
    outcomes: 'outcomes and tasks',
    headline: 'headline',
    publisher: 'publisher',
    body: 'text of the report',
  },
  spelling: {
    'as-typed': 'exactly as typed',
    unmarked: 'typed without diacritics',
    'tone-missing': 'tone mark missing',
    'marks-missing': 'diacritics missing',
    'stroke-missing': 'stroke of the đ missing',
  },
  begun: 'only its beginning typed',
  by: {
    'short-form': 'through an abbreviation',
    date: 'the same day written differently',
    number: 'the same number written differently',
  },
  within: {
    'short-form': (short) => `abbreviated ${short.toUpperCase()}`,
    date: (date) => `in the date ${date}`,
    number: (number) => `in the number ${number}`,
  },
  more: (count) => `and ${counted(count, 'other word')}`,
  none: {
    must: 'not found',
    may: 'not found, but not required',
    not: 'must not be there, and is not',
  },
  together: 'standing together',
}
