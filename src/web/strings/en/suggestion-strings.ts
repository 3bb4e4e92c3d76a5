import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'

/** The words of what the search box suggests. */
export const suggestionStrings: Strings['suggestions'] = {
  label: 'Suggestions',
  count: (count) => counted(count, 'suggestion'),
  kinds: {
    official: 'People',
    directive: 'Documents',
    body: 'Bodies',
    place: 'Places',
    conference: 'Conferences',
  },
  occurs: (count) => counted(count, 'conference'),
  holds: (places) => `includes ${places}`,
  now: (name) => `now part of ${name}`,
}
