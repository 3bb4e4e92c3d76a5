import { useHref, useNavigation } from 'react-router'
import { parseQuery, type TimelineQuery } from '../search/query.ts'
import { paths } from './paths.ts'

/**
 * The query that was asked for last, though the page still shows the one before: so a choice is seen at once, and the
 * next one adds to it.
 */
export function useAskedQuery(shown: TimelineQuery): TimelineQuery {
  const { location } = useNavigation()
  const timeline = useHref(paths.timeline.path)
  return location?.pathname === timeline ? parseQuery(new URLSearchParams(location.search)) : shown
}
