import type { InLists } from './in-lists.ts'
import type { Timeline } from './timeline.ts'

/** What the timeline shows, in the order in which it is shown. */
export function listsOf({ ranked, years, undated }: Pick<Timeline, 'ranked' | 'years' | 'undated'>): InLists {
  if (ranked) return ranked
  return [...years.flatMap(({ months }) => months.flatMap(({ lists }) => lists)), ...undated]
}
