import type { Brief } from '../model/brief.ts'
import { oncePer } from '../search/once-per.ts'

/** The month, 1 to 12; null when only the year is known. */
export function monthOf({ date }: Brief): number | null {
  return date?.start && date.start.length >= 7 ? Number(date.start.slice(5, 7)) : null
}

/** Newest first; what is known less exactly comes after what is known better, the undated last. */
export function newestFirst(one: Brief, other: Brief): number {
  return compared(other.date?.start ?? '', one.date?.start ?? '') || compared(one.id, other.id)
}

const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other))

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
