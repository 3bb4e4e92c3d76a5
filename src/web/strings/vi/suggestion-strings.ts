import type { SuggestionKind } from '../../../search/suggestion.ts'
import { conferences } from './conferences.ts'

/** The words of what the search box suggests. */
export const suggestionStrings = {
  label: 'Gợi ý',
  count: (count: number) => `${count} gợi ý`,
  kinds: {
    official: 'Người',
    directive: 'Văn bản',
    body: 'Cơ quan',
    place: 'Nơi',
    conference: 'Hội nghị',
  } satisfies Record<SuggestionKind, string>,
  occurs: conferences,
  holds: (places: string) => `gồm ${places}`,
  now: (name: string) => `nay thuộc ${name}`,
} as const
