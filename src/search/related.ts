import type { Brief } from '../model/brief.ts'
import type { FacetColumn, FacetIndex } from './facet-index.ts'
import { FACETS, type FacetKey } from './facets.ts'
import { listAt, listCount, listsHaving, type NumberLists } from './number-lists.ts'
import { oncePer } from './once-per.ts'

/** What relates, and how much: to name the same directive says more than to meet in the same town. */
const WEIGHTS = { directive: 3, official: 2, body: 1.5, place: 1 } satisfies Partial<Record<FacetKey, number>>
type RelatingKey = keyof typeof WEIGHTS

/** What two conferences have in common. */
export type SharedValue = { readonly key: RelatingKey; readonly id: string; readonly name: string }

type Related = { readonly conference: Brief; readonly shared: readonly SharedValue[] }

const RELATING = Object.keys(WEIGHTS) as readonly RelatingKey[]

const MOST = 6

/** The conferences that have most in common with one, each with what that is; what few have weighs more. */
export function relatedTo(
  conference: Brief,
  index: FacetIndex,
  isLeftOut: (other: Brief) => boolean,
): readonly Related[] {
  const number = index.numberOf.get(conference.id)
  if (number === undefined) return []
  const sharings = RELATING.flatMap((key) => sharedBy(index, key, number))
  const scores = new Map<number, number>()
  for (const { weight, others } of sharings)
    for (const other of others) scores.set(other, (scores.get(other) ?? 0) + weight)
  return best(scores, (other) => {
    const found = index.conferences[other]
    return found !== undefined && !isLeftOut(found)
  }).flatMap((other) => {
    const found = index.conferences[other]
    const shared = sharings.filter(({ others }) => others.includes(other)).map(({ value }) => value)
    return found ? [{ conference: found, shared }] : []
  })
}

/** Those with the highest scores, the best first; of equals the one that stands first. */
function best(scores: ReadonlyMap<number, number>, isWanted: (number: number) => boolean): readonly number[] {
  const kept: (readonly [number, number])[] = []
  for (const [number, score] of scores) {
    const at = kept.findIndex(([one, least]) => score > least || (score === least && number < one))
    if (at < 0 && kept.length === MOST) continue
    if (!isWanted(number)) continue
    kept.splice(at < 0 ? kept.length : at, 0, [number, score])
    if (kept.length > MOST) kept.pop()
  }
  return kept.map(([number]) => number)
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
  const having = havingIn(index.columns[key])
  return [...had].flatMap((own) => {
    const value = own === undefined ? undefined : values[own]
    if (own === undefined || !value) return []
    const others = [...listAt(having, own)].filter(
      (other) => other !== number && relatesBy(key, index.conferences[other]),
    )
    if (others.length === 0) return []
    const rarity = Math.log2((listCount(met) + 1) / (others.length + 1))
    const shared = { key, id: value.id, name: value.names[0] ?? value.id }
    return [{ value: shared, weight: WEIGHTS[key] * rarity, others }]
  })
}

/** By value: the conferences that have it, in their order. */
const havingIn = oncePer(({ values, met }: FacetColumn): NumberLists => listsHaving(met, values.length))

/** That two conferences of the whole country met in one town relates them to nothing but the town. */
function relatesBy(key: RelatingKey, conference: Brief | undefined): boolean {
  const level = conference?.event.level
  return key !== 'place' || level === 'tỉnh/thành' || level === 'huyện'
}
