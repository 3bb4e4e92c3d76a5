import { FIRST_SHOWN } from './first-shown.ts'
import { listsOf } from './lists-of.ts'
import { UNDATED_ANCHOR, yearAnchor } from './paths.ts'
import type { Timeline } from './timeline.ts'

/** So many above a year are seen by who comes to it and looks up. */
const ABOVE = 20

/** The numbers of the conferences that stand where an anchor leads to; none of one that leads to nothing. */
export function aroundAnchor(timeline: Timeline, anchor: string): readonly number[] {
  const { years } = timeline
  const at =
    anchor === UNDATED_ANCHOR ? years.length : years.findIndex(({ year }) => yearAnchor(year) === anchor)
  if (at < 0) return []
  const before = years.slice(0, at).reduce((sum, { count }) => sum + count, 0)
  return listsOf(timeline)
    .flat()
    .slice(Math.max(0, before - ABOVE), before + FIRST_SHOWN)
}
