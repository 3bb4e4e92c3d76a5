import { useSyncExternalStore } from 'react'
import type { TimelineView } from './loaders/timeline-loader.ts'
import type { Timeline } from './timeline.ts'
import { useAskedQuery } from './use-asked-query.ts'

/** What was counted of what is asked for, though the page still lists what was asked for before. */
export function useCounted(shown: TimelineView): Timeline {
  const { latest, subscribe } = shown.counted
  const counted = useSyncExternalStore(subscribe, latest, latest)
  // Another query is asked for only while the page is on its way to it.
  return useAskedQuery(shown.query) === shown.query ? shown : (counted ?? shown)
}
