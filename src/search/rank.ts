import { MARK_TIERS, type MarkTier } from '../text/mark-tier.ts'
import type { ClauseScore } from './clause-score.ts'
import { type Condition, togetherIn } from './nearness.ts'
import type { Occurrences } from './occurrences.ts'
import type { Clause } from './query-words.ts'
import type { SearchIndex } from './search-index.ts'

/** A document that meets a query, by its number. */
export type Ranked = {
  readonly document: number
  readonly tier: MarkTier
  readonly score: number
}

/** A condition with where it is met, and what that is worth. */
export type Looked = {
  readonly clause: Clause
  readonly condition: Condition
  readonly score: ClauseScore
}

type Asked = {
  readonly looked: readonly Looked[]
  readonly occurrences: Occurrences
  readonly prior: SearchIndex['prior']
}

/** The documents that meet every condition, the best first: by tier, then by score, then those that stand first. */
export function ranked({ looked, occurrences, prior }: Asked): readonly Ranked[] {
  const wanted = looked.filter(({ clause }) => clause.demand !== 'not')
  const musts = looked.filter(({ clause }) => clause.demand === 'must')
  const nots = looked.filter(({ clause }) => clause.demand === 'not')
  const found = meeting(musts.length > 0 ? musts : wanted, nots, occurrences.layout.documents)
  const conditions = wanted.map(({ condition }) => condition)
  const together = togetherIn({ conditions, found, occurrences })
  const scores = wanted.map(({ score }) => score)
  const total = scores.reduce((sum, { rarity }) => sum + rarity, 0)
  const readings = Array.from(found, (document, nth): Ranked => {
    const worth = strengthIn(scores, document) + total * (together[nth] ?? 0)
    return { document, tier: worstTier(scores, document), score: worth * (prior[document] ?? 1) }
  })
  return inOrder(readings, occurrences.layout.documents)
}

/** The documents that meet all of some conditions and none of others. */
function meeting(required: readonly Looked[], excluded: readonly Looked[], size: number): Uint32Array {
  const met = new Uint8Array(size)
  for (const { score } of required) count(score.strength, met, 1)
  for (const { score } of excluded) count(score.strength, met, required.length + 1)
  const found = new Uint32Array(size)
  let length = 0
  for (let document = 0; document < size; document++)
    if (met[document] === required.length) found[length++] = document
  return found.subarray(0, length)
}

function count(strength: Float32Array, met: Uint8Array, by: number): void {
  for (let document = 0; document < strength.length; document++)
    if ((strength[document] ?? 0) > 0) met[document] = (met[document] ?? 0) + by
}

function strengthIn(scores: readonly ClauseScore[], document: number): number {
  let sum = 0
  for (const { strength, rarity } of scores) sum += (strength[document] ?? 0) * rarity
  return sum
}

/** A document is in the tier of the word it meets worst; what may be missing does not count. */
function worstTier(scores: readonly ClauseScore[], document: number): MarkTier {
  let worst = 0
  for (const { tier } of scores) {
    const met = tier[document] ?? 0
    if (met < MARK_TIERS.length && met > worst) worst = met
  }
  return worst as MarkTier
}

/** Of a score so many steps are told apart; tier, step and number are one number then, which sorts without a comparison of our own. */
const STEPS = 2 ** 20
const MOST_DOCUMENTS = 2 ** 24

function inOrder(readings: readonly Ranked[], documents: number): readonly Ranked[] {
  const most = readings.reduce((highest, { score }) => Math.max(highest, score), Number.MIN_VALUE)
  const keys = new Float64Array(readings.length)
  const nthByDocument = new Uint32Array(documents)
  readings.forEach(({ document, score, tier }, nth) => {
    const step = Math.round((1 - score / most) * (STEPS - 1))
    keys[nth] = (tier * STEPS + step) * MOST_DOCUMENTS + document
    nthByDocument[document] = nth
  })
  keys.sort()
  return Array.from(keys, (key) => readings[nthByDocument[key % MOST_DOCUMENTS] ?? 0]).filter(
    (one) => one !== undefined,
  )
}
