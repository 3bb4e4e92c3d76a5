import { FIELDS } from './fields.ts'
import type { Occurrences } from './occurrences.ts'
import type { IsChain, Places } from './places-of.ts'
import { at } from './typed-array.ts'

/** How near to each other, and in which order, a conference meets the conditions of a query. */
export type Nearness = {
  /** The longest row of conditions met one after the other as typed, of all that could follow: 0 to 1. */
  readonly row: number
  /** How much the field of that row counts, 0 to 1. */
  readonly field: number
  /** The share of neighbours in the query that stand within a few words of each other in any order. */
  readonly pairs: number
}

/** Where one condition is met, and the words that may meet it. */
export type Condition = { readonly met: readonly Places[]; readonly words: readonly number[] }

type Asked = {
  readonly conditions: readonly Condition[]
  /** The conferences that meet all conditions, ascending; nothing else is read. */
  readonly found: Uint32Array
  readonly occurrences: Occurrences
  readonly isChain: IsChain
}

/** Neighbours in the query that stand so many words apart still belong together: «Lê Hải Bình, Phó Trưởng Ban». */
const REACH = 3

/** Of more conferences than these only what stands around the rarest condition is read: a tenth of the words. */
const MOST_READ_WHOLE = 200

const MOST_WEIGHT = FIELDS.reduce((most, { weight }) => Math.max(most, weight), 1)
const weightOf = Float32Array.from(FIELDS, ({ weight }) => weight / MOST_WEIGHT)

/** Nothing stands near anything. */
export const APART: Nearness = { row: 0, field: 0, pairs: 0 }

/** How near each of the conferences found meets the conditions, in their order. */
export function nearnessIn(asked: Asked): readonly Nearness[] {
  const { conditions, found, occurrences } = asked
  if (conditions.length < 2) return Array.from(found, () => APART)
  const state = stateOf(asked)
  const stretches = found.length > MOST_READ_WHOLE ? around(rarestOf(conditions), conditions.length) : whole
  const next = stretches(occurrences)
  return Array.from(found, (conference) => {
    begin(state)
    next(conference, (from, to) => readStretch(state, from, to))
    return nearnessOf(state)
  })
}

/** Calls `read` with each stretch of a conference that is to be read; conferences are asked for in ascending order. */
type Stretches = (
  occurrences: Occurrences,
) => (conference: number, read: (from: number, to: number) => void) => void

const whole: Stretches =
  ({ starts }) =>
  (conference, read) =>
    read(at(starts, conference), at(starts, conference + 1))

const around =
  (places: Uint32Array, conditions: number): Stretches =>
  ({ starts }) => {
    const width = conditions + REACH
    let nth = 0
    return (conference, read) => {
      const [begins, ends] = [at(starts, conference), at(starts, conference + 1)]
      while (nth < places.length && at(places, nth) < begins) nth++
      let done = begins
      for (; nth < places.length && at(places, nth) < ends; nth++) {
        const from = Math.max(done, at(places, nth) - width)
        done = Math.max(from, Math.min(ends, at(places, nth) + width))
        read(from, done)
      }
    }
  }

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
  readonly isChain: IsChain
  /** By word, a bit for every condition that it may meet. */
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

function stateOf({ conditions, occurrences, isChain }: Asked): State {
  const bits = new Uint32Array(occurrences.words)
  conditions.forEach(({ words }, condition) => {
    for (const word of words) bits[word] = at(bits, word) | (1 << condition)
  })
  const { length } = conditions
  return {
    ...{ conditions: length, occurrences, isChain, bits, isRow: false, longest: 1, field: 0, pairs: 0 },
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
  const { bits, isChain, occurrences } = state
  const { wordAt, fieldAt } = occurrences
  for (let place = from; place < to; place++) {
    const word = at(wordAt, place)
    const met = word < 0 ? 0 : at(bits, word)
    if (met !== 0) see(state, { place, met, weight: at(weightOf, at(fieldAt, place)) })
    // A whole number stands before its parts, and a row reaches over it.
    else if (state.isRow && !isChain(word)) breakOff(state)
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

function nearnessOf({ conditions, longest, field, pairs }: State): Nearness {
  const steps = conditions - 1
  let count = 0
  for (let rest = pairs; rest !== 0; rest &= rest - 1) count++
  return { row: (longest - 1) / steps, field, pairs: count / steps }
}
