import type { Conference } from '../model/conference.ts'
import { type ComparedEdition, comparedEditions } from '../search/compare.ts'
import { editionsOf } from '../search/series.ts'
import type { Archive } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import { newestFirst } from './chronology.ts'
import { nearestTo } from './nearest.ts'
import { samePlaceIn } from './same-place.ts'

/** More would not stand beside each other on any screen. */
export const MOST_COMPARED = 4

type UnknownEdition = { readonly id: string; readonly nearest: Conference | null }

/** What the page of a comparison shows. */
export type CompareView = {
  /** Oldest first. */
  readonly columns: readonly ComparedEdition[]
  /** The editions that could stand here, too, oldest first, those that do among them. */
  readonly editions: readonly Conference[]
  /** What the address names and the archive does not have, with what is nearest to it. */
  readonly unknown: readonly UnknownEdition[]
  /** Where nothing is compared yet: what could be, series by series, each oldest first. */
  readonly offered: readonly (readonly Conference[])[]
  /** What is left out because there is no room. */
  readonly surplus: readonly Conference[]
}

/** `asked` are the ids of an address, redirects among them. */
export function compareView(archive: Archive, asked: readonly string[]): CompareView {
  const { conferences, redirects } = archive
  const byId = new Map(conferences.map((conference) => [conference.id, conference]))
  const found = (id: string) => byId.get(id) ?? byId.get(redirects[id] ?? '')
  const known = [...new Set(asked.flatMap((id) => found(id) ?? []))]
  const shown = known.slice(0, MOST_COMPARED).toSorted(newestFirst).toReversed()
  const [first] = known
  const editions = first ? editionsOf(first, conferences, samePlaceIn(facetsOf(archive))) : []
  return {
    columns: comparedEditions(shown),
    editions: [...new Set([...editions, ...shown])].toSorted(newestFirst).toReversed(),
    unknown: asked
      .filter((id) => found(id) === undefined)
      .map((id) => ({ id, nearest: nearestTo(id, conferences)[0] ?? null })),
    offered: first ? [] : someSeries(archive),
    surplus: known.slice(MOST_COMPARED),
  }
}

const OFFERED = 5

/** Of a great archive the newest only: every one of them is held against all others. */
const LOOKED_AT = 40

/** The newest editions of the series that met last. */
function someSeries(archive: Archive): readonly (readonly Conference[])[] {
  const { conferences } = archive
  const samePlace = samePlaceIn(facetsOf(archive))
  const series: (readonly Conference[])[] = []
  for (const conference of conferences.toSorted(newestFirst).slice(0, LOOKED_AT)) {
    if (series.length === OFFERED) break
    if (series.some((editions) => editions.includes(conference))) continue
    const editions = editionsOf(conference, conferences, samePlace)
    if (editions.length > 1) series.push(editions)
  }
  return series.map((editions) => editions.slice(-MOST_COMPARED))
}
