import type { Answer } from '../search/engine.ts'
import { type FacetColumns, facetIndex } from '../search/facet-index.ts'
import { oncePer } from '../search/once-per.ts'
import type { Archive } from './archive-client.ts'

/** The facets of an archive. */
export const facetsOf = oncePer(({ conferences, authorities }: Archive) =>
  facetIndex(conferences, authorities),
)

/** What an answer found, by the numbers of the facets, the best first; all conferences where nothing was asked. */
export function numbersIn({ years }: Pick<FacetColumns, 'years'>, answer: Answer | null): readonly number[] {
  if (!answer) return [...years.keys()]
  return answer.hits.map(({ document }) => document)
}
