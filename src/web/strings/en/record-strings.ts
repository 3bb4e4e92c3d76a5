import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'

/** The words of the pages of officials, directives, places and bodies, and of their lists. */
export const recordStrings: Strings['record'] = {
  headings: { official: 'People', directive: 'Documents', place: 'Places', body: 'Bodies' },
  intro: {
    official: (count) => `${counted(count, 'person', 'people')} with a record, by given name.`,
    directive: (count) =>
      `${counted(count, 'document')} with a record or named by a conference, by type and number.`,
    place: (count) => `${counted(count, 'province or city', 'provinces and cities')}, former names included.`,
    body: (count) => `${counted(count, 'body', 'bodies')} with a record.`,
  },
  filter: 'Filter by name',
  filterPlaceholder: 'Part of a name, with or without marks',
  shown: (shown, all) => (shown === all ? counted(all, 'entry', 'entries') : `${shown} of ${all} entries`),
  noneSuch: (text) => `No name fits “${text}”.`,
  initials: 'Go to',
  years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  times: (count) => counted(count, 'conference'),
  never: 'no conference in the archive yet',
  called: (names) => `Also written: ${names.join('; ')}`,
  onTimeline: (name) => `Filter the timeline by ${name}`,
  evidence: 'evidence',
  evidenceOf: (title) => `Evidence: ${title}`,
  sources: (count) => `Sources of the record (${count})`,
  source: (source) => `source: ${source}`,
  open: 'own page',
  openOf: (name) => `Own page: ${name}`,
  unknownHeading: {
    official: 'There is no such person',
    directive: 'There is no such document',
    place: 'There is no such place',
    body: 'There is no such body',
  },
  unknown: (id) => `No record has the id “${id}”.`,
  nearest: 'It may be one of these',
  toList: {
    official: 'To the list of people',
    directive: 'To the list of documents',
    place: 'To the list of places',
    body: 'To the list of bodies',
  },
  facts: 'Facts',
  unrecorded: 'Without a record yet; given as the reports name it.',
  missing: 'not stated in the record',
  held: (names) => `includes ${names.join(', ')}`,
  now: (name) => `now part of ${name}`,
}
