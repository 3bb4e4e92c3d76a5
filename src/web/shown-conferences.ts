import type { Brief } from '../model/brief.ts'
import type { Timeline } from './timeline.ts'

/** What the timeline shows, in the order in which it is shown. */
export function shownConferences({ ranked, years, undated }: Pick<Timeline, 'ranked' | 'years' | 'undated'>) {
  if (ranked) return ranked.flat()
  const dated = years.flatMap(({ months }) => months.flatMap(({ lists }) => lists.flat()))
  return [...dated, ...undated.flat()] satisfies readonly Brief[]
}
