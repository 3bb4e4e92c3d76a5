import { conferencesAt } from '../search/facet-index.ts'
import { oncePer } from '../search/once-per.ts'
import type { Archive } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import { monthOf, newestFirst } from './chronology.ts'
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

/** The month of every conference, by its number. */
const monthsOf = oncePer((archive: Archive) => facetsOf(archive).conferences.map(monthOf))

/** The numbers of all conferences, the newest first: compared once, so that a choice only picks from them. */
const inOrderOfTime = oncePer((archive: Archive) => {
  const { conferences, numberOf } = facetsOf(archive)
  return conferences.toSorted(newestFirst).flatMap(({ id }) => numberOf.get(id) ?? [])
})

/** Conferences by year and month, the newest first. */
export function byYear(archive: Archive, found: readonly number[]): ByYear {
  const isFound = new Set(found)
  const numbers = inOrderOfTime(archive).filter((number) => isFound.has(number))
  const facets = facetsOf(archive)
  const months = monthsOf(archive)
  const listed = (members: readonly number[]) => inLists(conferencesAt(facets, members))
  const runs = runsOf(numbers, (number) => facets.years[number] ?? null)
  const years = runs.flatMap(({ key: year, members }): readonly YearGroup[] => {
    if (year === null) return []
    const inMonths = runsOf(members, (number) => months[number] ?? null).map(({ key, members: ofMonth }) => ({
      month: key,
      count: ofMonth.length,
      lists: listed(ofMonth),
    }))
    return [{ year, count: members.length, months: inMonths }]
  })
  return { years, undated: listed(runs.find(({ key }) => key === null)?.members ?? []) }
}

type Run<K> = { readonly key: K; readonly members: readonly number[] }

/** Cuts the numbers wherever their key changes. */
function runsOf<K>(numbers: readonly number[], keyOf: (number: number) => K): readonly Run<K>[] {
  const keys = numbers.map(keyOf)
  const begins = keys.flatMap((key, nth) => (nth === 0 || key !== keys[nth - 1] ? [{ key, nth }] : []))
  return begins.map(({ key, nth }, run) => ({ key, members: numbers.slice(nth, begins[run + 1]?.nth) }))
}
