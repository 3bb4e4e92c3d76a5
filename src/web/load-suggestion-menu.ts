import { once } from './once.ts'

/** The list of suggestions, a part of the program of its own, since most visits need none. */
export const loadSuggestionMenu = once(() =>
  import('./components/suggestion-menu.tsx').then(({ SuggestionMenu }) => SuggestionMenu),
)
