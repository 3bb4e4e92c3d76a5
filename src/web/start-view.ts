import { EVERYTHING } from '../search/query.ts'
import type { Stretch } from './brief-store.ts'
import type { MonthGroup, YearGroup } from './by-year.ts'
import { FIRST_SHOWN } from './first-shown.ts'
import { inLists } from './in-lists.ts'
import type { Timeline } from './timeline.ts'

/** How many conferences a month holds. */
type CountedMonth = Pick<MonthGroup, 'month' | 'count'>

/** All that the timeline of everything shows first: how much there is when, what may be chosen, and the newest. */
export type StartView = Pick<Timeline, 'held' | 'facets' | 'rail'> & {
  readonly years: readonly (Pick<YearGroup, 'year'> & { readonly months: readonly CountedMonth[] })[]
  readonly undated: number
  readonly newest: Stretch
}

/** The start of an archive from its timeline of everything; `newest` are its first conferences. */
export function startOf(
  { held, facets, rail, years, undated }: Timeline,
  newest: StartView['newest']['briefs'],
): StartView {
  return {
    ...{ held, facets, rail },
    years: years.map(({ year, months }) => ({
      year,
      months: months.map(({ month, count }) => ({ month, count })),
    })),
    undated: undated.reduce((sum, list) => sum + list.length, 0),
    newest: { first: 0, briefs: newest.slice(0, FIRST_SHOWN) },
  }
}

/** The timeline of everything from the start of an archive: its conferences are numbered in the order in which it shows them. */
export function timelineAt({ held, facets, rail, years, undated }: StartView): Timeline {
  let next = 0
  const listed = (count: number) => {
    const first = next
    next += count
    return inLists(Array.from({ length: count }, (_, nth) => first + nth))
  }
  return {
    ...{
      held,
      facets,
      rail,
      query: EVERYTHING,
      answer: null,
      chips: [],
      chosen: [],
      found: held,
      ranked: null,
    },
    years: years.map(({ year, months }) => ({
      year,
      months: months.map(({ month, count }) => ({ month, count, lists: listed(count) })),
      count: months.reduce((sum, { count }) => sum + count, 0),
    })),
    undated: listed(undated),
  }
}
