import { withChoice } from '../search/choices.ts'
import type { Answer } from '../search/engine.ts'
import { nameOfValue } from '../search/facet-index.ts'
import { facetView } from '../search/facet-view.ts'
import { type Filter, filterOffers } from '../search/filter-offers.ts'
import type { TimelineQuery } from '../search/query.ts'
import type { Archive } from './archive-client.ts'
import { facetsOf, filterNamesOf, numbersIn } from './archive-facets.ts'
import { facetLabel } from './choices-in-words.ts'
import { strings } from './strings.ts'
import { yearsInWords } from './years-in-words.ts'

/** A filter to choose instead of searching its words, and how many conferences the view then has. */
export type FilterChip = {
  /** «Nơi: Huế», «Năm 2019». */
  readonly label: string
  readonly query: TimelineQuery
  readonly found: number
}

type Asked = { readonly query: TimelineQuery; readonly answer: Answer }

/** The filters that the text of a query names; none that would find nothing. `search` answers what is left of the text. */
export async function filterChips(
  archive: Archive,
  { query, answer }: Asked,
  search: (text: string) => Promise<Answer | null>,
): Promise<readonly FilterChip[]> {
  const offers = filterOffers(answer.text, filterNamesOf(archive), query.reading)
  const rests = [...new Set(offers.map(({ text }) => text))]
  const answers = new Map(await Promise.all(rests.map(async (rest) => [rest, await search(rest)] as const)))
  return offers
    .map(({ filter, text }) => {
      const chosen = { ...withFilter(query, filter), text }
      const among = numbersIn(archive, answers.get(text) ?? null)
      const { found } = facetView(facetsOf(archive), chosen, among)
      return { label: labelOf(filter, archive), query: chosen, found: found.length }
    })
    .filter(({ found }) => found > 0)
}

function withFilter(query: TimelineQuery, filter: Filter): TimelineQuery {
  if (filter.key === 'years') return { ...query, years: filter.years }
  return { ...query, facets: withChoice(query.facets, filter.key, filter.id) }
}

function labelOf(filter: Filter, archive: Archive): string {
  if (filter.key === 'years') return strings.facets.years(yearsInWords(filter.years) ?? '')
  const name = nameOfValue(facetsOf(archive).columns[filter.key], filter.id)
  return facetLabel(filter.key, name ?? filter.id)
}
