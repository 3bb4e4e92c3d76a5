import type { FacetColumns } from '../search/facet-index.ts'
import { type InLists, inLists } from './in-lists.ts'

export type MonthGroup = { readonly month: number | null; readonly count: number; readonly lists: InLists }
export type YearGroup = {
  readonly year: number
  readonly count: number
  readonly months: readonly MonthGroup[]
}

type ByYear = {
  readonly years: readonly YearGroup[]
  /** Those of which no report says the year. */
  readonly undated: InLists
}

/** Conferences by year and month, the newest first. */
export function byYear({ years, months }: FacetColumns, found: readonly number[]): ByYear {
  const isFound = new Uint8Array(years.length)
  for (const number of found) isFound[number] = 1
  const numbers = [...isFound.keys()].filter((number) => isFound[number])
  const runs = runsOf(numbers, (number) => years[number] || null)
  const groups = runs.flatMap(({ key: year, members }): readonly YearGroup[] => {
    if (year === null) return []
    const inMonths = runsOf(members, (number) => months[number] || null).map(({ key, members: ofMonth }) => ({
      month: key,
      count: ofMonth.length,
      lists: inLists(ofMonth),
    }))
    return [{ year, count: members.length, months: inMonths }]
  })
  return { years: groups, undated: inLists(runs.find(({ key }) => key === null)?.members ?? []) }
}

type Run<K> = { readonly key: K; readonly members: readonly number[] }

/** Cuts the numbers wherever their key changes. */
function runsOf<K>(numbers: readonly number[], keyOf: (number: number) => K): readonly Run<K>[] {
  const keys = numbers.map(keyOf)
  const begins = keys.flatMap((key, nth) => (nth === 0 || key !== keys[nth - 1] ? [{ key, nth }] : []))
  return begins.map(({ key, nth }, run) => ({ key, members: numbers.slice(nth, begins[run + 1]?.nth) }))
}
