import { type FacetIndex, facetIndex } from '../search/facet-index.ts'
import type { Archive } from './archive-client.ts'

const read = new WeakMap<Archive, FacetIndex>()

/** The facets of an archive; each archive is read once. */
export function facetsOf(archive: Archive): FacetIndex {
  const known = read.get(archive)
  if (known) return known
  const facets = facetIndex(archive.conferences, archive.authorities)
  read.set(archive, facets)
  return facets
}
