import type { Conference } from '../model/conference.ts'
import { useHoldings } from './holdings.ts'
import { listsOf } from './lists-of.ts'
import type { Timeline } from './timeline.ts'

/** Reads all that is known of the conferences that a view of the timeline shows, in their order. */
export function useShownRecords(timeline: Timeline): () => Promise<readonly Conference[]> {
  const { records } = useHoldings()
  return () => records(listsOf(timeline).flat())
}
