import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { withChoice } from '../search/choices.ts'
import type { TimelineQuery } from '../search/query.ts'
import { readingWhileTyping } from '../search/reading.ts'
import type { Suggestion } from '../search/suggestion.ts'
import { paths } from './paths.ts'

export type TimelineSearch = {
  /** Goes to the results; a letter more replaces the address, so that Back leaves the search in one step. */
  readonly search: (text: string) => void
  /** Goes to what a suggestion names: a conference to its page, all else to the conferences where it occurs. */
  readonly pick: (suggestion: Suggestion) => void
}

/** What the search box does to a query; `shown` is the same object as long as the address is the same. */
export function useTimelineSearch(shown: TimelineQuery): TimelineSearch {
  const navigate = useNavigate()
  // A letter may come before the page has followed the last one, so what was asked last is kept beside the address.
  const asked = useRef(shown)
  useEffect(() => {
    asked.current = shown
  }, [shown])

  function ask(query: TimelineQuery, isFurther: boolean) {
    asked.current = query
    // What a loader fails with is shown by the error page.
    void navigate(paths.timeline.href(query), { replace: isFurther, preventScrollReset: isFurther })
  }

  return {
    search: (text) => {
      const { current } = asked
      ask({ ...current, text, reading: readingWhileTyping(current.reading) }, current.text !== '')
    },
    pick: ({ kind, id }) => {
      const { current } = asked
      if (kind === 'conference') void navigate(paths.conference.href(id))
      else ask({ ...current, text: '', facets: withChoice(current.facets, kind, id) }, false)
    },
  }
}
