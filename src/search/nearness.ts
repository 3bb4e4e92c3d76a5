import type { Occurrences } from './occurrences.ts'
import type { Chains, Places } from './places-of.ts'
import { at } from './typed-array.ts'

/** Where one condition is met, and the words that may meet it. */
export type Condition = { readonly met: readonly Places[]; readonly words: readonly number[] }

type Asked = {
  readonly conditions: readonly Condition[]
  /** The documents that meet all conditions, ascending; nothing else is read. */
  readonly found: Uint32Array
  readonly occurrences: Occurrences
  readonly chains: Chains
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
export function togetherIn(asked: Asked): Float32Array {
  const { conditions, found, occurrences } = asked
  const together = new Float32Array(found.length)
  if (conditions.length < 2) return together
  const state = stateOf(asked)
  const read = found.length > MOST_READ_WHOLE ? readAround(state, rarestOf(conditions)) : readWhole(state)
  for (let nth = 0; nth < found.length; nth++) {
    const document = at(found, nth)
    begin(state)
    read(at(occurrences.starts, document), at(occurrences.starts, document + 1))
    together[nth] = worthOf(state)
  }
  return together
}

/** By the longest row of conditions, and by the share of neighbours within reach of each other in any order. */
function worthOf({ conditions, longest, field, pairs }: State): number {
  const steps = conditions - 1
  const row = (longest - 1) / steps
  return row * row * (ROW + ROW_IN_FIELD * field) + (bitsIn(pairs) / steps) * PAIRS
}

/** Reads a document between two places; documents are read in ascending order. */
type Read = (begins: number, ends: number) => void

const readWhole =
  (state: State): Read =>
  (begins, ends) =>
    readStretch(state, begins, ends)

/** Reads only what stands around the rarest condition, where another one stands right beside it. */
function readAround(state: State, places: Uint32Array): Read {
  const width = state.conditions + REACH
  const isMet = (place: number) => at(state.bits, at(state.occurrences.wordAt, place)) !== 0
  let nth = 0
  return (begins, ends) => {
    let done = begins
    for (; nth < places.length && at(places, nth) < ends; nth++) {
      const place = at(places, nth)
      if (place < done || isComplete(state) || !(isMet(place - 1) || isMet(place + 1))) continue
      const from = Math.max(done, place - width)
      done = Math.min(ends, place + width)
      readStretch(state, from, done)
    }
  }
}

/** Fields stand in the order of their weight, so the first row of all conditions is the best. */
const isComplete = (state: State) => state.longest === state.conditions

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
  readonly occurrences: Occurrences
  readonly chains: Chains
  /** By word counted from 1, a bit for every condition that it may meet. */
  readonly bits: Uint32Array
  /** By condition: the row that ends in it at the place before, and at this one. */
  before: Uint8Array
  here: Uint8Array
  /** By condition: where it was met last. */
  readonly last: Int32Array
  /** Whether any row is open. */
  isRow: boolean
  longest: number
  field: number
  pairs: number
}

/** Further back than any reach. */
const LONG_AGO = -1_000_000

function stateOf({ conditions, occurrences, chains }: Asked): State {
  const bits = new Uint32Array(occurrences.words + 1)
  conditions.forEach(({ words }, condition) => {
    for (const word of words) bits[word + 1] = at(bits, word + 1) | (1 << condition)
  })
  const { length } = conditions
  return {
    ...{ conditions: length, occurrences, chains, bits, isRow: false, longest: 1, field: 0, pairs: 0 },
    ...{ before: new Uint8Array(length), here: new Uint8Array(length), last: new Int32Array(length) },
  }
}

function begin(state: State): void {
  breakOff(state)
  state.last.fill(LONG_AGO)
  state.longest = 1
  state.field = 0
  state.pairs = 0
}

function breakOff(state: State): void {
  state.before.fill(0)
  state.isRow = false
}

function readStretch(state: State, from: number, to: number): void {
  const { bits, chains, occurrences } = state
  const { wordAt, fieldAt, shares } = occurrences
  for (let place = from; place < to && !isComplete(state); place++) {
    const word = at(wordAt, place)
    const met = at(bits, word)
    if (met !== 0) see(state, { place, met, weight: at(shares, at(fieldAt, place)) })
    // A whole number stands before its parts, and a row reaches over it.
    else if (state.isRow && at(chains, word) === 0) breakOff(state)
  }
}

type Seen = { readonly place: number; readonly met: number; readonly weight: number }

function see(state: State, seen: Seen): void {
  state.here.fill(0)
  state.isRow = true
  for (let condition = 0; condition < state.conditions; condition++)
    if ((seen.met & (1 << condition)) !== 0) meet(state, condition, seen)
  const { here, before } = state
  state.before = here
  state.here = before
}

/** A condition of several words goes on with itself. */
function meet(state: State, condition: number, { place, weight }: Seen): void {
  const { before, here, last } = state
  const row = Math.max(at(before, condition - 1) + 1, at(before, condition))
  here[condition] = row
  if (row > state.longest || (row === state.longest && weight > state.field)) {
    state.longest = row
    state.field = weight
  }
  last[condition] = place
  if (condition > 0 && place - at(last, condition - 1) <= REACH) state.pairs |= 1 << condition
  if (condition + 1 < state.conditions && place - at(last, condition + 1) <= REACH)
    state.pairs |= 1 << (condition + 1)
}

function bitsIn(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest &= rest - 1) count++
  return count
}
