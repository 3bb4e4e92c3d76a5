import type { Conference } from '../model/conference.ts'
import { shownConferences } from './shown-conferences.ts'
import type { Timeline } from './timeline.ts'
import { useWholeArchive } from './whole-archive-context.ts'

/** Reads all that is known of the conferences that a view of the timeline shows, in their order. */
export function useShownRecords(timeline: Timeline): () => Promise<readonly Conference[]> {
  const loadWhole = useWholeArchive()
  return async () => {
    const { conferences } = await loadWhole()
    const byId = new Map(conferences.map((conference) => [conference.id, conference]))
    return shownConferences(timeline).flatMap(({ id }) => byId.get(id) ?? [])
  }
}
