import type { FacetColumn, FacetIndex } from '../search/facet-index.ts'
import { listAt, listCount } from '../search/number-lists.ts'
import { oncePer } from '../search/once-per.ts'
import type { SamePlace } from '../search/series.ts'

/** Two conferences met in one place when all names it ever had are the same; without a record of it, when it is called the same. */
export function samePlaceIn({ columns, numberOf }: FacetIndex): SamePlace {
  const families = familiesIn(columns.place)
  const familyOf = (id: string) => families[numberOf.get(id) ?? -1]
  return (one, other) => {
    if (one.place?.authority != null && other.place?.authority != null)
      return familyOf(one.id) === familyOf(other.id)
    return one.place?.province != null && one.place.province === other.place?.province
  }
}

/** By conference: all names that the place it met in ever had. */
const familiesIn = oncePer(({ met }: FacetColumn) =>
  Array.from({ length: listCount(met) }, (_, conference) => listAt(met, conference).join(' ')),
)
