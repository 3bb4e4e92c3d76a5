import type { Conference } from '../model/conference.ts'
import type { Answer, Hit } from '../search/engine.ts'
import { placeFamily } from '../search/place-family.ts'
import type { TimelineQuery, Years } from '../search/query.ts'
import type { Archive } from './archive-client.ts'
import { monthOf, newestFirst, yearOf } from './chronology.ts'

export type MonthGroup = { readonly month: number | null; readonly conferences: readonly Conference[] }
export type YearGroup = {
  readonly year: number
  readonly count: number
  readonly months: readonly MonthGroup[]
}
export type YearCount = { readonly year: number; readonly count: number }

/** What the timeline shows for a query. */
export type Timeline = {
  readonly query: TimelineQuery
  /** What the engine says to the text; null where none is searched. */
  readonly answer: Answer | null
  /** The name of the chosen place; null when none is chosen, or none that the archive knows. */
  readonly place: string | null
  /** How many the query finds. */
  readonly found: number
  /** How many the archive holds. */
  readonly held: number
  /** The best answer first; null where the conferences stand in the order of time. */
  readonly ranked: readonly Conference[] | null
  readonly years: readonly YearGroup[]
  readonly undated: readonly Conference[]
  /** Every year of the archive, the empty ones between too, with what the text alone finds there. */
  readonly rail: readonly YearCount[]
}

/** `answer` is what the engine says to the text of the query. */
export function timelineOf(
  { conferences, authorities }: Archive,
  query: TimelineQuery,
  answer: Answer | null,
): Timeline {
  const { places } = authorities
  const found = answer ? hits(conferences, answer.hits) : conferences
  const matching = met(found, query.place === null ? null : placeFamily(places, query.place))
  const chosen = matching.filter((conference) => within(query.years, yearOf(conference)))
  const shown = chosen.toSorted(newestFirst)
  return {
    query,
    answer,
    place: places.find(({ id }) => id === query.place)?.preferredForm ?? null,
    found: shown.length,
    ranked: answer && query.order === 'relevance' ? inOrderOf(answer.hits, chosen) : null,
    held: conferences.length,
    years: grouped(shown, yearOf).flatMap(([year, members]) =>
      year === null ? [] : yearGroup(year, members),
    ),
    undated: shown.filter((conference) => yearOf(conference) === null),
    rail: railOf(conferences, matching),
  }
}

function inOrderOf(hits: readonly Hit[], conferences: readonly Conference[]): readonly Conference[] {
  const byId = new Map(conferences.map((conference) => [conference.id, conference]))
  return hits.flatMap(({ id }) => byId.get(id) ?? [])
}

function hits(conferences: readonly Conference[], found: readonly { readonly id: string }[]) {
  const ids = new Set(found.map(({ id }) => id))
  return conferences.filter(({ id }) => ids.has(id))
}

/** The conferences that met in any of the places; a family without members is of an unknown place, and chooses none. */
function met(conferences: readonly Conference[], family: ReadonlySet<string> | null) {
  if (family === null || family.size === 0) return conferences
  return conferences.filter(({ place }) => place?.authority != null && family.has(place.authority))
}

function within({ from, to }: Years, year: number | null): boolean {
  if (from === null && to === null) return true
  return year !== null && (from === null || year >= from) && (to === null || year <= to)
}

function yearGroup(year: number, members: readonly Conference[]): YearGroup {
  const months = grouped(members, monthOf).map(([month, conferences]) => ({ month, conferences }))
  return { year, count: members.length, months }
}

/** The members under their keys, in the order in which the keys first appear. */
function grouped<K>(members: readonly Conference[], key: (conference: Conference) => K) {
  const groups = new Map<K, Conference[]>()
  for (const member of members) {
    const group = groups.get(key(member))
    if (group) group.push(member)
    else groups.set(key(member), [member])
  }
  return [...groups]
}

function railOf(all: readonly Conference[], matching: readonly Conference[]): readonly YearCount[] {
  const years = all.flatMap((conference) => yearOf(conference) ?? [])
  if (years.length === 0) return []
  const counts = new Map(grouped(matching, yearOf).map(([year, members]) => [year, members.length]))
  const last = years.reduce((one, other) => Math.max(one, other))
  const first = years.reduce((one, other) => Math.min(one, other))
  return Array.from({ length: last - first + 1 }, (_, back) => ({
    year: last - back,
    count: counts.get(last - back) ?? 0,
  }))
}
