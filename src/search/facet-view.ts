import type { Choices } from './choices.ts'
import { type FacetColumn, type FacetColumns, numberOfValue, UNKNOWN } from './facet-index.ts'
import { FACET_KEYS, type FacetKey } from './facets.ts'
import type { Years } from './query.ts'

type ConditionKey = FacetKey | 'years'

/** What meets the choices, and what each facet would offer with the others as they are. */
export type FacetView = {
  /** The conferences that meet every condition, by their numbers. */
  readonly found: readonly number[]
  /** Those that meet every condition but perhaps this one. */
  readonly but: (key: ConditionKey) => readonly number[]
}

/** By value, how many of some conferences meet it; nothing of a value that none of them meets. */
export type FacetCounts = ReadonlyMap<string, number>

type Condition = { readonly key: ConditionKey; readonly meets: (conference: number) => boolean }

/** Chooses among conferences; a value that the archive does not know chooses nothing. */
export function facetView(
  index: FacetColumns,
  { years, facets }: { readonly years: Years; readonly facets: Choices },
  among: readonly number[],
): FacetView {
  const conditions = [...yearCondition(index, years), ...facetConditions(index, facets)]
  const found: number[] = []
  const missing = new Map<ConditionKey, number[]>(conditions.map(({ key }) => [key, []]))
  for (const conference of among) {
    const missed = conditions.find(({ meets }) => !meets(conference))
    if (!missed) found.push(conference)
    else if (conditions.every((one) => one === missed || one.meets(conference)))
      missing.get(missed.key)?.push(conference)
  }
  return { found, but: (key) => [...found, ...(missing.get(key) ?? [])] }
}

/** How many of each value there are with the choices of the other facets as they are. */
export function facetCounts({ columns }: FacetColumns, { but }: FacetView, key: FacetKey): FacetCounts {
  const { values, met } = columns[key]
  const { begins, numbers } = met
  const counts = new Uint32Array(values.length)
  for (const conference of but(key)) {
    const end = begins[conference + 1] ?? 0
    for (let at = begins[conference] ?? 0; at < end; at += 1) {
      const number = numbers[at] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }
  return new Map(values.flatMap(({ id }, number) => (counts[number] ? [[id, counts[number]] as const] : [])))
}

function yearCondition(index: FacetColumns, { from, to }: Years): readonly Condition[] {
  if (from === null && to === null) return []
  const meets = (number: number) => {
    const year = index.years[number] ?? UNKNOWN
    return year !== UNKNOWN && (from === null || year >= from) && (to === null || year <= to)
  }
  return [{ key: 'years', meets }]
}

function facetConditions({ columns }: FacetColumns, facets: Choices): readonly Condition[] {
  return FACET_KEYS.flatMap((key) => {
    const column = columns[key]
    const chosen = facets[key].flatMap((id) => numberOfValue(column, id) ?? [])
    return chosen.length === 0 ? [] : [{ key, meets: meetsAny(column, chosen) }]
  })
}

function meetsAny({ values, met }: FacetColumn, chosen: readonly number[]): Condition['meets'] {
  const { begins, numbers } = met
  const isChosen = new Uint8Array(values.length)
  for (const number of chosen) isChosen[number] = 1
  return (conference) => {
    const end = begins[conference + 1] ?? 0
    for (let at = begins[conference] ?? 0; at < end; at += 1) if (isChosen[numbers[at] ?? 0]) return true
    return false
  }
}
