import type { Widened } from '../strings.ts'
import type { gapStrings as vietnamese } from '../vi/gap-strings.ts'
import { counted } from './counted.ts'
import { listed } from './listed.ts'

/** The words of the page of gaps. */
export const gapStrings: Widened<typeof vietnamese> = {
  heading: 'State of the archive',
  contents: 'Contents',
  intro: (held, reports) =>
    `The archive holds ${counted(held, 'conference')}, read from ${counted(reports, 'report')}. This page says what it does not know. An empty cell does not mean that nobody met in that year or place: only that the archive has no report of it yet.`,
  years: 'Years and levels',
  yearsHint: (years) => `No conference yet from ${years}.`,
  year: 'Year',
  emptyYears: (list) => listed(list.map(String), 'or'),
  noYear: 'Year unknown',
  // Heads of narrow columns, so they say where they may be divided.
  levels: {
    'trung ương': 'Cen\u00adtral',
    'bộ ngành': 'Min\u00adis\u00adte\u00adrial',
    'khu vực': 'Re\u00adgion\u00adal',
    'tỉnh/thành': 'Pro\u00advin\u00adcial',
    huyện: 'Dis\u00adtrict',
  },
  noLevel: 'Not given',
  total: 'All',
  places: 'Provinces and cities',
  placesHint: (all, none) =>
    `By place of meeting, among the ${all} provinces and cities of today with those merged into them. ${none === 1 ? '1 has' : `${none} have`} no conference yet.`,
  merged: (names) => `includes ${names.join(', ')}`,
  nonePlaces: 'No conference yet',
  somePlaces: 'With conferences',
  elsewhere: 'Place unknown, or abroad',
  missing: 'What reports leave unsaid',
  missingHint: 'What a report does not say the archive leaves empty; it does not guess.',
  missingNone: (fields) => `Every conference has: ${fields.join(', ')}.`,
  share: (some, all) => `${some.toLocaleString('en-GB')} / ${all.toLocaleString('en-GB')}`,
  fields: {
    year: 'Year',
    day: 'Day',
    place: 'Place',
    level: 'Level',
    chair: 'Chair',
    organisers: 'Organisers',
    speakers: 'Speakers',
    officials: 'People attending',
    participants: 'Attendance',
    agenda: 'Agenda',
    outcomes: 'Outcomes',
    directives: 'Documents',
  },
  names: 'Names not identified',
  namesHint:
    'Names in the reports that are not yet in the lists of people, bodies and documents of the archive.',
  namesNone: 'Every name has been identified.',
  kinds: { official: 'People', body: 'Bodies', directive: 'Documents' },
  disagreements: 'Where reports differ',
  disagreementsNone: 'No report differs from another.',
  unaddressed: 'Reports without an address',
  unaddressedNone: 'Every report has an address.',
  joined: 'Conferences with several reports',
  joinedNone: 'Every conference has a single report.',
  more: (left: number) => `Show more (${left} left)`,
  moreNames: (left: number) => `Show more (${left} ${left === 1 ? 'name' : 'names'} left)`,
  withoutProgram: 'Each list below is only begun; without JavaScript, the whole is in the data.',
  witnesses: (publishers) => `${counted(publishers.length, 'report')}: ${publishers.join(', ')}`,
}
