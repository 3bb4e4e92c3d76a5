import { INDEX_TIERS } from './index-tier.ts'
import { firstFrom, type MetAt, metReader } from './met-at.ts'
import type { Occurrences } from './occurrences.ts'
import type { Places } from './places-of.ts'
import type { Sought } from './search-index.ts'

/** Where one condition is met, and the words that may meet it. */
export type Condition = { readonly met: readonly Places[]; readonly words: readonly Sought[] }

type Asked = {
  readonly conditions: readonly Condition[]
  /** The documents that meet all conditions, ascending; nothing else is read. */
  readonly found: Uint32Array
  readonly occurrences: Occurrences
}

/** Neighbours in the query that stand so many words apart still belong together: «Lê Hải Bình, Phó Trưởng Ban». */
const REACH = 3

/** Of more documents than these only what stands around the rarest condition is read, not every word. */
const MOST_READ_WHOLE = 200

/** What stands together in the order typed outweighs what is strewn over the fields, most of all in a title or a name. */
const ROW = 3
const ROW_IN_FIELD = 1.2
const PAIRS = 0.5

/**
 * What each of the documents found is worth for meeting the conditions near to each other: 0 where they are strewn,
 * several times as much as for meeting them at all where they stand in a row as typed.
 */
export function togetherIn({ conditions, found, occurrences }: Asked): Float32Array {
  const nearness = Array.from(found, newNearness)
  if (conditions.length < 2) return new Float32Array(found.length)
  const reader = metReader(conditions.map(({ words }) => words.map(occurrences.of)))
  const state = stateOf(conditions.length, occurrences)
  const read = found.length > MOST_READ_WHOLE ? readingAround(state, rarestOf(conditions)) : readStretch
  for (const tier of INDEX_TIERS) {
    const starts = occurrences.layout.starts[tier]
    for (const { first, last } of windowsOf(found, starts)) {
      state.offset = starts[found[first] ?? 0] ?? 0
      state.metAt = reader.at(state.offset, starts[(found[last] ?? 0) + 1] ?? 0)
      found.subarray(first, last + 1).forEach((document, nth) => {
        begin(state, nearness[first + nth])
        read(state, starts[document] ?? 0, starts[document + 1] ?? 0)
      })
    }
  }
  return Float32Array.from(nearness, (of) => worthOf(of, conditions.length))
}

/** So many places lie near at hand together. */
const WINDOW = 2 ** 17

/** Neighbours among the documents found, from the first to the last, that are read together. */
type Window = { readonly first: number; readonly last: number }

function windowsOf(found: Uint32Array, starts: Uint32Array): readonly Window[] {
  const windows: Window[] = []
  let first = 0
  for (let nth = 0; nth < found.length; nth++) {
    const next = found[nth + 1]
    const isFull = next === undefined || (starts[next + 1] ?? 0) - (starts[found[first] ?? 0] ?? 0) > WINDOW
    if (!isFull) continue
    windows.push({ first, last: nth })
    first = nth + 1
  }
  return windows
}

/** How near the conditions stand in a document: the longest row of them, in which field; which pairs are neighbours. */
type Nearness = { longest: number; field: number; pairs: number }

const newNearness = (): Nearness => ({ longest: 1, field: 0, pairs: 0 })

/** By the longest row of conditions, and by the share of neighbours within reach of each other in any order. */
function worthOf({ longest, field, pairs }: Nearness, conditions: number): number {
  const steps = conditions - 1
  const row = (longest - 1) / steps
  return row * row * (ROW + ROW_IN_FIELD * field) + (bitsIn(pairs) / steps) * PAIRS
}

/** Reads a document between two places; documents are read in ascending order. */
type Read = (state: State, begins: number, ends: number) => void

/** Reads only what stands around the rarest condition, where another one stands right beside it. */
function readingAround({ conditions }: State, places: Uint32Array): Read {
  const width = conditions + REACH
  let nth = 0
  return (state, begins, ends) => {
    let done = begins
    nth = firstFrom(places, begins, nth)
    for (; nth < places.length; nth++) {
      const place = places[nth] ?? 0
      if (place >= ends) break
      if (place < done || isComplete(state) || !isBesideAny(place, state)) continue
      const from = Math.max(done, place - width)
      done = Math.min(ends, place + width)
      readStretch(state, from, done)
    }
  }
}

const isBesideAny = (place: number, { metAt, offset }: State) =>
  (metAt[place - offset - 1] ?? 0) !== 0 || (metAt[place - offset + 1] ?? 0) !== 0

/** Fields stand in the order of their weight, so the first row of all conditions is the best. */
const isComplete = ({ nearness, conditions }: State) => nearness.longest === conditions

/** The places of the condition that is met in the fewest, ascending. */
function rarestOf(conditions: readonly Condition[]): Uint32Array {
  const counts = conditions.map(({ met }) => met.reduce((sum, { places }) => sum + places.length, 0))
  const lists = conditions[counts.indexOf(Math.min(...counts))]?.met ?? []
  const [only] = lists
  if (only && lists.length === 1) return only.places
  const all = new Uint32Array(Math.min(...counts))
  let length = 0
  for (const { places } of lists) {
    all.set(places, length)
    length += places.length
  }
  return all.sort()
}

type State = {
  readonly conditions: number
  readonly fieldAt: Uint8Array
  readonly textField: number
  readonly shares: Float32Array
  /** What stands at the places from `offset` on. */
  metAt: MetAt
  offset: number
  /** Of the document that is read. */
  nearness: Nearness
  /** By condition: the row that ends in it at the place before, and at this one. */
  before: Uint8Array
  here: Uint8Array
  /** By condition: where it was met last. */
  readonly last: Int32Array
  /** Whether any row is open. */
  isRow: boolean
}

/** Further back than any reach. */
const LONG_AGO = -1_000_000

const stateOf = (conditions: number, { fieldAt, textField, shares }: Occurrences): State => ({
  ...{
    conditions,
    fieldAt,
    textField,
    shares,
    metAt: new Uint8Array(),
    offset: 0,
    nearness: newNearness(),
    isRow: false,
  },
  before: new Uint8Array(conditions),
  here: new Uint8Array(conditions),
  last: new Int32Array(conditions),
})

function begin(state: State, nearness = newNearness()): void {
  if (state.isRow) breakOff(state)
  state.last.fill(LONG_AGO)
  state.nearness = nearness
}

function breakOff(state: State): void {
  state.before.fill(0)
  state.isRow = false
}

function readStretch(state: State, from: number, to: number): void {
  const { metAt, offset } = state
  for (let place = from; place < to && !isComplete(state); place++) {
    const met = metAt[place - offset] ?? 0
    if (met !== 0) see(state, place, met)
    else if (state.isRow) breakOff(state)
  }
}

function see(state: State, place: number, met: number): void {
  const { here, before, shares, fieldAt, textField } = state
  const weight = shares[fieldAt[place] ?? textField] ?? 0
  here.fill(0)
  state.isRow = true
  for (let rest = met; rest !== 0; rest &= rest - 1) meet(state, 31 - Math.clz32(rest & -rest), place, weight)
  state.before = here
  state.here = before
}

/** A condition of several words goes on with itself. */
function meet({ before, here, last, nearness }: State, condition: number, place: number, weight: number) {
  const row = Math.max((before[condition - 1] ?? 0) + 1, before[condition] ?? 0)
  here[condition] = row
  if (row > nearness.longest || (row === nearness.longest && weight > nearness.field)) {
    nearness.longest = row
    nearness.field = weight
  }
  last[condition] = place
  if (isNear(last[condition - 1], place)) nearness.pairs |= 1 << condition
  if (isNear(last[condition + 1], place)) nearness.pairs |= 1 << (condition + 1)
}

const isNear = (before: number | undefined, place: number) => place - (before ?? LONG_AGO) <= REACH

function bitsIn(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest &= rest - 1) count++
  return count
}
