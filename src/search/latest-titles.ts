import type { Brief } from '../model/brief.ts'
import { expanded } from '../text/abbreviations.ts'

type Titled = { readonly official: string; readonly titles: readonly string[] }

/** By the id of an official, the office that the newest conference gives, written out. */
export function latestTitles(conferences: readonly Brief[]): ReadonlyMap<string, string> {
  const inTime = conferences.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
  return new Map(
    inTime.flatMap(titledIn).flatMap(({ official, titles }) => {
      const written = titles.map(expanded)
      const office = written.find((title) => !RANK.test(title)) ?? written[0]
      return office === undefined ? [] : [[official, office] as const]
    }),
  )
}

/** By the id of an official, all titles that any conference gives. */
export function titlesOf(conferences: readonly Brief[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  for (const { official, titles } of conferences.flatMap(titledIn)) {
    const known = all.get(official) ?? new Set()
    for (const title of titles) known.add(title)
    all.set(official, known)
  }
  return all
}

/** What comes first in a list of titles and tells little of what somebody does: seats, ranks and degrees. */
const RANK =
  /^(?:nguyên )?(?:ủy viên|uỷ viên|bí thư trung ương|đại biểu|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|gs|pgs|ts|ths)(?![\p{L}])/iu

const dayOf = ({ date }: Brief) => date?.start ?? ''

type Named =
  | { readonly kind: 'body' }
  | { readonly kind?: 'person'; readonly official: string | null; readonly titles: readonly string[] }

function titledIn({ chair, speakers, officials }: Brief): readonly Titled[] {
  const named: readonly Named[] = [...chair, ...speakers, ...officials]
  return named.flatMap((one) => {
    if (one.kind === 'body' || one.official === null) return []
    return [{ official: one.official, titles: one.titles }]
  })
}
