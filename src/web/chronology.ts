import type { Brief } from '../model/brief.ts'
import { newestFirst } from '../model/newest-first.ts'
import { oncePer } from '../search/once-per.ts'

export type Neighbours = { readonly earlier: Brief | null; readonly later: Brief | null }

/** The dated conferences just before and just after one; an undated one has none. */
export function neighboursOf(conference: Brief, conferences: readonly Brief[]): Neighbours {
  const { dated, places } = datedIn(conferences)
  const at = places.get(conference)
  if (at === undefined) return { earlier: null, later: null }
  return { earlier: dated[at + 1] ?? null, later: dated[at - 1] ?? null }
}

/** The dated conferences, newest first, and where each stands among them. */
const datedIn = oncePer((conferences: readonly Brief[]) => {
  const dated = conferences.filter(({ date }) => date?.start).toSorted(newestFirst)
  return { dated, places: new Map(dated.map((conference, at) => [conference, at])) }
})
