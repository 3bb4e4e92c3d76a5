import type { Brief } from '../model/brief.ts'
import type { ConferenceReference } from '../model/conference-reference.ts'
import { newestFirst } from '../model/newest-first.ts'
import { oncePer } from '../search/once-per.ts'
import { referenceTo } from './reference-to.ts'

export type Neighbours = {
  readonly earlier: ConferenceReference | null
  readonly later: ConferenceReference | null
}

/** The dated conferences just before and just after one; an undated one has none. */
export function neighboursOf(conference: Brief, conferences: readonly Brief[]): Neighbours {
  const { dated, places } = datedIn(conferences)
  const at = places.get(conference)
  if (at === undefined) return { earlier: null, later: null }
  return { earlier: reference(dated[at + 1]), later: reference(dated[at - 1]) }
}

const reference = (conference: Brief | undefined) => (conference ? referenceTo(conference) : null)

/** The dated conferences, newest first, and where each stands among them. */
const datedIn = oncePer((conferences: readonly Brief[]) => {
  const dated = conferences.filter(({ date }) => date?.start).toSorted(newestFirst)
  return { dated, places: new Map(dated.map((conference, at) => [conference, at])) }
})
