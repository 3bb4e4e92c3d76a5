import { NO_CHOICES, withChoice } from '../search/choices.ts'
import { EVERYTHING } from '../search/query.ts'
import type { Suggestion } from '../search/suggestion.ts'
import { bareDate } from './date-words.ts'
import { paths } from './paths.ts'
import { strings } from './strings.ts'

const words = strings.suggestions

/** Where a suggestion leads: a conference to its page, all else to the conferences where it occurs. */
export function hrefOfSuggestion({ kind, id }: Suggestion): string {
  if (kind === 'conference') return paths.conference.href(id)
  return paths.timeline.href({ ...EVERYTHING, facets: withChoice(NO_CHOICES, kind, id) })
}

/** What is said under the name: an office, a title, what a place was before, when and where a conference met. */
export function detailOfSuggestion({ kind, detail, now, date }: Suggestion): string | null {
  const parts = [
    date === null ? null : bareDate(date),
    detail !== null && kind === 'place' ? words.holds(detail) : detail,
    now === null ? null : words.now(now),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' · ')
}
