import type { FacetIndex } from '../search/facet-index.ts'
import type { SamePlace } from '../search/series.ts'

/** Two conferences met in one place when all names it ever had are the same; without a record of it, when it is called the same. */
export function samePlaceIn({ columns, numberOf }: FacetIndex): SamePlace {
  const familyOf = (id: string) => (columns.place.met[numberOf.get(id) ?? -1] ?? []).toSorted().join(' ')
  return (one, other) => {
    if (one.place?.authority != null && other.place?.authority != null)
      return familyOf(one.id) === familyOf(other.id)
    return one.place?.province != null && one.place.province === other.place?.province
  }
}
