import type { Strings } from '../strings.ts'

/** The words of the ways from a conference to others: the editions of its series, what is related, what is compared. */
export const seriesStrings: Strings['series'] = {
  label: 'Editions of this conference',
  heading: 'Editions',
  why: 'Of the same kind, level, house and subject.',
  compare: 'Set neighbouring editions side by side',
  related: 'Related conferences',
  shared: {
    directive: 'both cite',
    official: 'both with',
    body: 'both held by',
    place: 'both in',
  },
}
