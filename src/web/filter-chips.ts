import { withChoice } from '../search/choices.ts'
import type { Answer } from '../search/engine.ts'
import { type FacetColumns, nameOfValue } from '../search/facet-index.ts'
import { facetView } from '../search/facet-view.ts'
import { filterNames } from '../search/filter-names.ts'
import { type Filter, filterOffers } from '../search/filter-offers.ts'
import { oncePer } from '../search/once-per.ts'
import type { TimelineQuery, Years } from '../search/query.ts'
import { numbersIn } from './archive-facets.ts'
import type { ChosenValue } from './timeline.ts'

/** What a filter chooses, by the name that the archive has for it. */
export type NamedFilter = { readonly key: 'years'; readonly years: Years } | Omit<ChosenValue, 'meant'>

/** A filter to choose instead of searching its words, and how many conferences the view then has. */
export type FilterChip = {
  readonly filter: NamedFilter
  readonly query: TimelineQuery
  readonly found: number
}

/** The names in a query by which an archive's facets are known. */
const filterNamesOf = oncePer(filterNames)

type Asked = { readonly query: TimelineQuery; readonly answer: Answer }

/** The filters that the text of a query names; none that would find nothing. `search` answers what is left of the text. */
export async function filterChips(
  facets: FacetColumns,
  { query, answer }: Asked,
  search: (text: string) => Promise<Answer | null>,
): Promise<readonly FilterChip[]> {
  const offers = filterOffers(answer.text, filterNamesOf(facets), query.reading)
  const rests = [...new Set(offers.map(({ text }) => text))]
  const answers = new Map(await Promise.all(rests.map(async (rest) => [rest, await search(rest)] as const)))
  return offers
    .map(({ filter, text }) => {
      const chosen = { ...withFilter(query, filter), text }
      const among = numbersIn(facets, answers.get(text) ?? null)
      const { found } = facetView(facets, chosen, among)
      return { filter: namedIn(facets, filter), query: chosen, found: found.length }
    })
    .filter(({ found }) => found > 0)
}

function withFilter(query: TimelineQuery, filter: Filter): TimelineQuery {
  if (filter.key === 'years') return { ...query, years: filter.years }
  return { ...query, facets: withChoice(query.facets, filter.key, filter.id) }
}

function namedIn({ columns }: FacetColumns, filter: Filter): NamedFilter {
  if (filter.key === 'years') return filter
  return { ...filter, name: nameOfValue(columns[filter.key], filter.id) }
}
