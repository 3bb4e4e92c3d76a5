import type { Brief } from '../model/brief.ts'
import { newestFirst } from '../model/newest-first.ts'
import { type ComparedEdition, comparedEditions } from '../search/compare.ts'
import { editionsOf } from '../search/series.ts'
import type { Archive, ArchiveClient } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import { nearestTo } from './nearest.ts'
import { ownValue } from './own-value.ts'
import { samePlaceIn } from './same-place.ts'

/** More would not stand beside each other on any screen. */
export const MOST_COMPARED = 4

type UnknownEdition = { readonly id: string; readonly nearest: Brief | null }

/** What the page of a comparison shows. */
export type CompareView = {
  /** Oldest first. */
  readonly columns: readonly ComparedEdition[]
  /** What stands in the columns, as the archive knows it among the others. */
  readonly shown: readonly Brief[]
  /** The editions that could stand here, too, oldest first, those that do among them. */
  readonly editions: readonly Brief[]
  /** What the address names and the archive does not have, with what is nearest to it. */
  readonly unknown: readonly UnknownEdition[]
  /** Where nothing is compared yet: what could be, series by series, each oldest first. */
  readonly offered: readonly (readonly Brief[])[]
  /** What is left out because there is no room. */
  readonly surplus: readonly Brief[]
}

/** `asked` are the ids of an address, redirects among them; only of what is compared the whole records are read. */
export async function compareView(
  archive: Archive,
  asked: readonly string[],
  record: ArchiveClient['record'],
): Promise<CompareView> {
  const { conferences, redirects } = archive
  const byId = new Map(conferences.map((conference) => [conference.id, conference]))
  const found = (id: string) => byId.get(id) ?? byId.get(ownValue(redirects, id) ?? '')
  const known = [...new Set(asked.flatMap((id) => found(id) ?? []))]
  const shown = known.slice(0, MOST_COMPARED).toSorted(newestFirst).toReversed()
  const [first] = known
  const editions = first ? editionsOf(first, conferences, samePlaceIn(facetsOf(archive))) : []
  return {
    shown,
    columns: comparedEditions(await Promise.all(shown.map(({ id }) => record(id)))),
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
function someSeries(archive: Archive): readonly (readonly Brief[])[] {
  const { conferences } = archive
  const samePlace = samePlaceIn(facetsOf(archive))
  const series: (readonly Brief[])[] = []
  for (const conference of conferences.toSorted(newestFirst).slice(0, LOOKED_AT)) {
    if (series.length === OFFERED) break
    if (series.some((editions) => editions.includes(conference))) continue
    const editions = editionsOf(conference, conferences, samePlace)
    if (editions.length > 1) series.push(editions)
  }
  return series.map((editions) => editions.slice(-MOST_COMPARED))
}
