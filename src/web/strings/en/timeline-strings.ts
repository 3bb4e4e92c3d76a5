import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'
import { monthName } from './month-name.ts'

const conferences = (count: number) => counted(count, 'conference')

/** The words of the timeline. */
export const timelineStrings: Strings['timeline'] = {
  heading: 'Timeline',
  intro: (count, span) =>
    `${conferences(count)} on foreign information work${span}, read from published news reports. Everything recorded here opens the sentence that says it.`,
  between: (first, last) => (first === last ? ` in ${first}` : ` from ${first} to ${last}`),
  found: conferences,
  bestFirst: 'Best match first',
  more: (left) => `Show more (${left.toLocaleString('en-GB')} left)`,
  notCome: 'These conferences could not be loaded.',
  renewed: 'The archive has just been published anew; the rest must come from the new edition.',
  showRenewed: 'Show the new edition',
  exactly: 'Exact diacritics',
  byTime: 'Sort by date',
  byRelevance: 'Sort by relevance',
  matching: (text) => ` matching “${text}”`,
  inYears: (years) => `, ${years}`,
  narrowed: (choices) => `, ${choices}`,
  year: (year) => `${year}`,
  years: (from, to) => `${from}–${to}`,
  since: (from) => `from ${from} on`,
  until: (to) => `up to ${to}`,
  remove: (label) => `Remove “${label}”`,
  clear: 'Clear all',
  none: 'No conference matches',
  noneHint: 'Try fewer words, leave out diacritics, or drop a filter.',
  noneHintUntyped: 'Drop a filter, or choose other years.',
  noneHintExactly: 'Try fewer words, turn off “Exact diacritics”, or drop a filter.',
  showAll: 'Back to the whole timeline',
  empty: 'The archive holds no conference yet.',
  unknownYears: (value) =>
    `“nam=${value}” in the address is not a year or a span of years, so every year is shown.`,
  nearestYear: 'Nothing matches in these years. Nearest:',
  count: conferences,
  month: monthName,
  noMonth: 'Month unknown',
  undated: 'Year unknown',
  yearPages: 'Year by year',
  ofYear: (year) => (year === null ? 'Conferences of unknown year' : `Conferences in ${year}`),
  noSuchYear: (asked) => `The archive holds no conference of “${asked}”`,
  toTimeline: 'See on the timeline',
  chair: 'chaired by',
  agenda: 'On the agenda:',
  reports: (count) => counted(count, 'report'),
}
