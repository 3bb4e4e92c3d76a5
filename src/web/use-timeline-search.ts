import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import type { TimelineQuery } from '../search/query.ts'
import { readingWhileTyping } from '../search/reading.ts'
import { paths } from './paths.ts'

/** Goes to the results; a letter more replaces the address, so that Back leaves the search in one step. */
export function useTimelineSearch(query: TimelineQuery): (text: string) => void {
  const navigate = useNavigate()
  // Two letters may come before the page has followed the first, so what was asked last is kept beside the address.
  const asked = useRef(query.text)
  useEffect(() => {
    asked.current = query.text
  }, [query.text])
  return (text) => {
    const isFurther = asked.current !== ''
    asked.current = text
    const href = paths.timeline.href({ ...query, text, reading: readingWhileTyping(query.reading) })
    // What a loader fails with is shown by the error page.
    void navigate(href, { replace: isFurther, preventScrollReset: isFurther })
  }
}
