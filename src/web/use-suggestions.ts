import { useEffect, useState } from 'react'
import type { Suggestion } from '../search/suggestion.ts'
import { useSearcher } from './searcher-context.ts'

const NONE: readonly Suggestion[] = []

/**
 * What is suggested for the newest text; until its answer comes, that for an older one, which never shows over a newer.
 * Null asks for nothing, so that who only reads does not wait for suggestions.
 */
export function useSuggestions(text: string | null): readonly Suggestion[] {
  const searcher = useSearcher()
  const [suggestions, setSuggestions] = useState(NONE)
  useEffect(() => {
    const overtaken = new AbortController()
    const show = (answer: readonly Suggestion[]) => {
      if (!overtaken.signal.aborted) setSuggestions((shown) => (isSame(shown, answer) ? shown : answer))
    }
    const asked = text === null || text.trim() === '' ? null : searcher.suggest(text, overtaken.signal)
    // The page of results says why nothing can be found; the box then suggests nothing.
    if (asked) asked.then(show, () => show(NONE))
    else show(NONE)
    // Who goes to the box will type: the index is open before the first letter, and not fetched for who only reads.
    if (text !== null && !asked) searcher.origin().catch(() => undefined)
    return () => overtaken.abort()
  }, [searcher, text])
  return suggestions
}

/** The list that a letter more leaves as it is stays the same, and so does what is highlit in it. */
const isSame = (one: readonly Suggestion[], other: readonly Suggestion[]) =>
  one.length === other.length &&
  one.every(({ kind, id }, nth) => kind === other[nth]?.kind && id === other[nth]?.id)
