import type { Strings } from '../strings.ts'

/** The words of the bars beside the timeline, one a year. */
export const railStrings: Strings['rail'] = {
  label: 'Years',
  unit: (count) => (count === 1 ? 'conference' : 'conferences'),
  from: 'From',
  to: 'To',
  any: 'any year',
  range: 'Span of years',
  hint: 'Press a year, drag across several, or hold Shift and press another',
  numbers: 'Numbers by year',
  noLevel: 'level unknown',
  sum: 'Total',
}
