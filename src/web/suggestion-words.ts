import type { Suggestion } from '../search/suggestion.ts'
import { bareDate } from './date-words.ts'
import type { Strings } from './strings/strings.ts'

/** What is said under the name: an office, a title, what a place was before, when and where a conference met. */
export function detailOfSuggestion(
  { kind, detail, now, date }: Suggestion,
  { suggestions: words, date: dateWords }: Strings,
): string | null {
  const parts = [
    date === null ? null : bareDate(date, dateWords),
    detail !== null && kind === 'place' ? words.holds(detail) : detail,
    now === null ? null : words.now(now),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' · ')
}
