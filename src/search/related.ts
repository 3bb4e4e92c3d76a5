import type { Conference } from '../model/conference.ts'
import type { FacetIndex } from './facet-index.ts'
import { FACETS, type FacetKey } from './facets.ts'

/** What relates, and how much: to name the same directive says more than to meet in the same town. */
const WEIGHTS = { directive: 3, official: 2, body: 1.5, place: 1 } satisfies Partial<Record<FacetKey, number>>
type RelatingKey = keyof typeof WEIGHTS

/** What two conferences have in common. */
type SharedValue = { readonly key: RelatingKey; readonly id: string; readonly name: string }

export type Related = { readonly conference: Conference; readonly shared: readonly SharedValue[] }

const RELATING = Object.keys(WEIGHTS) as readonly RelatingKey[]

const MOST = 6

/** The conferences that have most in common with one, each with what that is; what few have weighs more. */
export function relatedTo(
  conference: Conference,
  index: FacetIndex,
  isLeftOut: (other: Conference) => boolean,
): readonly Related[] {
  const number = index.numberOf.get(conference.id)
  if (number === undefined) return []
  const scores = new Map<number, { score: number; shared: SharedValue[] }>()
  for (const { value, weight, others } of RELATING.flatMap((key) => sharedBy(index, key, number)))
    for (const other of others) {
      const so = scores.get(other) ?? { score: 0, shared: [] }
      scores.set(other, { score: so.score + weight, shared: [...so.shared, value] })
    }
  return [...scores]
    .toSorted(([one, { score: much }], [other, { score: more }]) => more - much || one - other)
    .flatMap(([other, { shared }]) => {
      const found = index.conferences[other]
      return found && !isLeftOut(found) ? [{ conference: found, shared }] : []
    })
    .slice(0, MOST)
}

type Sharing = {
  readonly value: SharedValue
  readonly weight: number
  /** The other conferences that have it. */
  readonly others: readonly number[]
}

function sharedBy(index: FacetIndex, key: RelatingKey, number: number): readonly Sharing[] {
  const { values, met, numberOf } = index.columns[key]
  const conference = index.conferences[number]
  if (!conference || !relatesBy(key, conference)) return []
  // What it has itself, and not what a place has become: a family counts once.
  const had = new Set(FACETS[key].values(conference).map(({ id }) => numberOf.get(id)))
  return [...had].flatMap((own) => {
    const value = own === undefined ? undefined : values[own]
    if (own === undefined || !value) return []
    const others = met.flatMap((has, other) =>
      other !== number && has.includes(own) && relatesBy(key, index.conferences[other]) ? [other] : [],
    )
    if (others.length === 0) return []
    const rarity = Math.log2((met.length + 1) / (others.length + 1))
    const shared = { key, id: value.id, name: value.names[0] ?? value.id }
    return [{ value: shared, weight: WEIGHTS[key] * rarity, others }]
  })
}

/** That two conferences of the whole country met in one town relates them to nothing but the town. */
function relatesBy(key: RelatingKey, conference: Conference | undefined): boolean {
  const level = conference?.event.level
  return key !== 'place' || level === 'tỉnh/thành' || level === 'huyện'
}
