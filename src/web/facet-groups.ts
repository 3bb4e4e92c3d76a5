import { LEVELS } from '../model/vocabulary.ts'
import type { Choices } from '../search/choices.ts'
import { type FacetColumn, type FacetColumns, numberOfValue } from '../search/facet-index.ts'
import { type FacetView, facetCounts } from '../search/facet-view.ts'
import type { FacetKey } from '../search/facets.ts'
import { oncePer } from '../search/once-per.ts'

/** One value to choose. */
export type FacetOption = {
  readonly id: string
  /** All its names, the preferred one first. */
  readonly names: readonly [string, ...string[]]
  /** How many conferences have it with the other choices as they are. */
  readonly count: number
  /** The id by which the address chooses it, which may be another spelling of its own; null where it is not chosen. */
  readonly chosenAs: string | null
}

/** What one facet offers. */
export type FacetGroup = { readonly key: FacetKey; readonly options: readonly FacetOption[] }

/** From what is known of nearly every conference to what is known of few. */
const ORDER: readonly FacetKey[] = [
  'level',
  'kind',
  'place',
  'official',
  'chair',
  'body',
  'directive',
  'publisher',
  'outcomes',
]

/** All that can be chosen now; what would find nothing is left out, except what is chosen. */
export function facetGroups(index: FacetColumns, view: FacetView, choices: Choices): readonly FacetGroup[] {
  return ORDER.map((key) => ({ key, options: optionsOf(index, view, key, choices[key]) })).filter(
    ({ options }) => options.length > 0,
  )
}

function optionsOf(
  index: FacetColumns,
  view: FacetView,
  key: FacetKey,
  chosen: readonly string[],
): readonly FacetOption[] {
  const column = index.columns[key]
  const counts = facetCounts(index, view, key)
  const chosenAs = new Map(chosen.map((id) => [numberOfValue(column, id), id]))
  return alphabetical(column)
    .map(({ id, names, number }) => ({
      id,
      names,
      count: counts.get(id) ?? 0,
      chosenAs: chosenAs.get(number) ?? null,
    }))
    .filter(({ count, chosenAs: address }) => count > 0 || address !== null)
    .toSorted(key === 'level' ? fromTheTop : mostFirst)
}

type NumberedValue = Pick<FacetOption, 'id' | 'names'> & { readonly number: number }

const { compare } = new Intl.Collator('vi')

/** The values of a facet by name, compared once: a choice only sorts them by how many they leave. */
const alphabetical = oncePer(({ values }: FacetColumn): readonly NumberedValue[] =>
  values
    .map(({ id, names: [name = id, ...others] }, number) => ({
      id,
      names: [name, ...others] as const,
      number,
    }))
    .toSorted((one, other) => compare(one.names[0], other.names[0])),
)

const RANKS = new Map<string, number>(LEVELS.map((level, rank) => [level, rank]))
const rankOf = ({ names: [name] }: FacetOption) => RANKS.get(name) ?? RANKS.size
const fromTheTop = (one: FacetOption, other: FacetOption) => rankOf(one) - rankOf(other)
const mostFirst = (one: FacetOption, other: FacetOption) => other.count - one.count
