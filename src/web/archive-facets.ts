import type { Answer } from '../search/engine.ts'
import { facetIndex } from '../search/facet-index.ts'
import { oncePer } from '../search/once-per.ts'
import type { Archive } from './archive-client.ts'

/** The facets of an archive. */
export const facetsOf = oncePer(({ conferences, authorities }: Archive) =>
  facetIndex(conferences, authorities),
)

/** What an answer found, by the numbers of the facets, the best first; all conferences where nothing was asked. */
export function numbersIn(archive: Archive, answer: Answer | null): readonly number[] {
  const { conferences, numberOf } = facetsOf(archive)
  if (!answer) return conferences.map((_, number) => number)
  return answer.hits.flatMap(({ id }) => numberOf.get(id) ?? [])
}
