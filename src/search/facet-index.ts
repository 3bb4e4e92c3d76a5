import type { Authorities } from '../model/authority.ts'
import type { Brief } from '../model/brief.ts'
import { newestFirst } from '../model/newest-first.ts'
import { slug } from '../text/fold.ts'
import { FACET_KEYS, FACETS, type FacetKey, type KnownValue } from './facets.ts'
import { type NumberLists, numberLists } from './number-lists.ts'
import { monthOf, yearOf } from './year-of.ts'

/** No year and no month has this number. */
export const UNKNOWN = 0

/** The values of one facet, by number, and which of them every conference meets. */
export type FacetColumn = {
  readonly values: readonly KnownValue[]
  readonly numberOf: ReadonlyMap<string, number>
  /** By conference: the numbers of the values that it meets, each once, from the smallest on. */
  readonly met: NumberLists
}

/** When the conferences of an archive met and what they meet, by number, so that a choice costs a look at numbers only. */
export type FacetColumns = {
  /** By conference: its year; `UNKNOWN` when it cannot be known. */
  readonly years: Int16Array
  /** By conference: its month, 1 to 12; `UNKNOWN` when only the year is known. */
  readonly months: Uint8Array
  readonly columns: Readonly<Record<FacetKey, FacetColumn>>
}

/** The same with the conferences themselves. */
export type FacetIndex = FacetColumns & {
  /** In the order of an archive, by which they are numbered. */
  readonly conferences: readonly Brief[]
  /** Where a conference stands among them, by its id. */
  readonly numberOf: ReadonlyMap<string, number>
}

export function facetIndex(all: readonly Brief[], authorities: Authorities): FacetIndex {
  const conferences = all.toSorted(newestFirst)
  const columns = FACET_KEYS.map((key) => [key, columnOf(key, conferences, authorities)])
  const numberOf = new Map(conferences.map(({ id }, number) => [id, number]))
  return {
    ...{ conferences, numberOf },
    years: Int16Array.from(conferences, (one) => yearOf(one) ?? UNKNOWN),
    months: Uint8Array.from(conferences, (one) => monthOf(one) ?? UNKNOWN),
    columns: Object.fromEntries(columns),
  }
}

/** The number of a value by its id, or by its word as somebody may write it into an address: «Tổng kết»; null of none. */
export function numberOfValue({ numberOf }: FacetColumn, id: string): number | null {
  return numberOf.get(id) ?? numberOf.get(slug(id)) ?? null
}

/** The preferred name of a value; null of one that is not in the archive. */
export function nameOfValue(column: FacetColumn, id: string): string | null {
  return column.values[numberOfValue(column, id) ?? -1]?.names[0] ?? null
}

function columnOf(key: FacetKey, conferences: readonly Brief[], authorities: Authorities): FacetColumn {
  const { values, known, meets } = FACETS[key]
  const names = new Map(known(authorities).map((value) => [value.id, value.names]))
  const read = conferences.map(values)
  // What a report calls it is often short («Sở Ngoại vụ»), so that counts only where nothing better is known.
  for (const { id, name } of read.flat()) if (!names.has(id)) names.set(id, [name])
  const numberOf = new Map([...names.keys()].map((id, number) => [id, number]))
  const metBy = meets(authorities)
  return {
    values: [...names].map(([id, all]) => ({ id, names: all })),
    numberOf,
    met: numberLists(
      read.map((had) =>
        [...new Set(had.flatMap(({ id }) => metBy(id).flatMap((met) => numberOf.get(met) ?? [])))].toSorted(
          (one, other) => one - other,
        ),
      ),
    ),
  }
}
