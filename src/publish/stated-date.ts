import type { BriefDate } from '../model/brief.ts'

/**
 * A date by what reports state of it alone, in EDTF, for formats that cannot mark a part as inferred: of
 * «2031-03-12» with an inferred day «2031-03» is left, with an inferred year nothing.
 */
export function statedDate({ edtf, start, inferred }: BriefDate): string | null {
  if (start === null || inferred.includes('year')) return null
  const exactness = exactnessOf(inferred)
  const [first = '', last = first] = edtf.split('/').map((moment) => moment.slice(0, exactness))
  return first === last ? first : `${first}/${last}`
}

/** How many characters of «2031-03-12» are left. */
function exactnessOf(inferred: BriefDate['inferred']): number {
  if (inferred.includes('month')) return 4
  return inferred.includes('day') ? 7 : 10
}
