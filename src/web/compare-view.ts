import type { Conference } from '../model/conference.ts'
import { type ComparedEdition, comparedEditions } from '../search/compare.ts'
import { editionsOf } from '../search/series.ts'
import type { Archive } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import { newestFirst } from './chronology.ts'
import { samePlaceIn } from './same-place.ts'

/** More would not stand beside each other on any screen. */
export const MOST_COMPARED = 4

/** What the page of a comparison shows. */
export type CompareView = {
  /** Oldest first. */
  readonly columns: readonly ComparedEdition[]
  /** The editions that could stand here, too, oldest first, those that do among them. */
  readonly editions: readonly Conference[]
  /** What the address names and the archive does not have. */
  readonly unknown: readonly string[]
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
    unknown: asked.filter((id) => found(id) === undefined),
    surplus: known.slice(MOST_COMPARED),
  }
}
