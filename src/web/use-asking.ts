import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import type { TimelineQuery } from '../search/query.ts'
import { paths } from './paths.ts'
import { useAskedQuery } from './use-asked-query.ts'

type Asking = {
  /** What was asked for last, as far as the page knows. */
  readonly asked: TimelineQuery
  readonly ask: (change: (query: TimelineQuery) => Partial<TimelineQuery>) => void
}

/** Asks the timeline for another view; a second choice may come before the page has followed the first, and adds to it. */
export function useAsking(shown: TimelineQuery): Asking {
  const navigate = useNavigate()
  const asked = useAskedQuery(shown)
  const latest = useRef(asked)
  useEffect(() => {
    latest.current = asked
  }, [asked])
  const ask: Asking['ask'] = (change) => {
    latest.current = { ...latest.current, ...change(latest.current) }
    void navigate(paths.timeline.href(latest.current), { preventScrollReset: true })
  }
  return { asked, ask }
}
