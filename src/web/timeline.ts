import type { Choices } from '../search/choices.ts'
import type { Answer } from '../search/engine.ts'
import { type FacetColumn, type FacetColumns, nameOfValue } from '../search/facet-index.ts'
import { facetView } from '../search/facet-view.ts'
import { FACET_KEYS, type FacetKey } from '../search/facets.ts'
import type { TimelineQuery } from '../search/query.ts'
import { numbersIn } from './archive-facets.ts'
import { byYear, type YearGroup } from './by-year.ts'
import { type FacetGroup, facetGroups } from './facet-groups.ts'
import type { FilterChip } from './filter-chips.ts'
import { type InLists, inLists } from './in-lists.ts'
import { nearestTo } from './nearest.ts'
import { type YearCount, yearCounts } from './year-counts.ts'

/** A value that may be meant by one that the archive does not know. */
type MeantValue = { readonly id: string; readonly name: string }

/** A chosen value of a facet; its name is null when the archive does not know it, and then it chooses nothing. */
export type ChosenValue = {
  readonly key: FacetKey
  readonly id: string
  readonly name: string | null
  /** What is nearest to an unknown one, where anything is. */
  readonly meant: MeantValue | null
}

/** What the engine says to a text, beside what it finds. */
export type TextAnswer = Omit<Answer, 'hits'>

/** What the timeline shows for a query. */
export type Timeline = {
  readonly query: TimelineQuery
  /** What the engine says to the text; null where none is searched. */
  readonly answer: TextAnswer | null
  /** What may be chosen instead of searching its words. */
  readonly chips: readonly FilterChip[]
  /** What is chosen, facet by facet. */
  readonly chosen: readonly ChosenValue[]
  /** What else could be chosen. */
  readonly facets: readonly FacetGroup[]
  /** How many the query finds. */
  readonly found: number
  /** How many the archive holds. */
  readonly held: number
  /** The best answer first; null where the conferences stand in the order of time. */
  readonly ranked: InLists | null
  readonly years: readonly YearGroup[]
  readonly undated: InLists
  /** Every year of the archive, the empty ones between too, with what the text alone finds there. */
  readonly rail: readonly YearCount[]
}

/** `answer` is what the engine says to the text of the query, `chips` are the filters which that names. */
export function timelineOf(
  facets: FacetColumns,
  query: TimelineQuery,
  answer: Answer | null,
  chips: readonly FilterChip[],
): Timeline {
  const view = facetView(facets, query, numbersIn(facets, answer))
  return {
    query,
    answer: answer && withoutHits(answer),
    chips,
    chosen: chosenValues(query.facets, facets),
    facets: facetGroups(facets, view, query.facets),
    found: view.found.length,
    // What is chosen among the answers stands in their order.
    ranked: answer && query.order === 'relevance' ? inLists(view.found) : null,
    held: facets.years.length,
    ...byYear(facets, view.found),
    rail: yearCounts(facets, view.but('years')),
  }
}

function withoutHits({ hits: _, ...said }: Answer): TextAnswer {
  return said
}

function chosenValues(choices: Choices, { columns }: FacetColumns): readonly ChosenValue[] {
  return FACET_KEYS.flatMap((key) =>
    choices[key].map((id) => {
      const name = nameOfValue(columns[key], id)
      return { key, id, name, meant: name === null ? meantBy(id, columns[key]) : null }
    }),
  )
}

function meantBy(id: string, { values }: FacetColumn): MeantValue | null {
  const [nearest] = nearestTo(id, values)
  return nearest ? { id: nearest.id, name: nearest.names[0] ?? nearest.id } : null
}
