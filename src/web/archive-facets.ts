import type { Answer } from '../search/engine.ts'
import { facetIndex } from '../search/facet-index.ts'
import { filterNames } from '../search/filter-names.ts'
import type { Archive } from './archive-client.ts'
import { oncePerArchive } from './once-per-archive.ts'

/** The facets of an archive. */
export const facetsOf = oncePerArchive(({ conferences, authorities }) => facetIndex(conferences, authorities))

/** The names in a query by which an archive's facets are known. */
export const filterNamesOf = oncePerArchive((archive) => filterNames(facetsOf(archive)))

/** What an answer found, by the numbers of the facets, the best first; all conferences where nothing was asked. */
export function numbersIn(archive: Archive, answer: Answer | null): readonly number[] {
  const { conferences, numberOf } = facetsOf(archive)
  if (!answer) return conferences.map((_, number) => number)
  return answer.hits.flatMap(({ id }) => numberOf.get(id) ?? [])
}
