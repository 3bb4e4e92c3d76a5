/** By place counted from the first that is looked at, a bit for every condition that the words there may meet. */
export type MetAt = Uint8Array | Uint16Array | Uint32Array

/** Where the words stand that may meet each condition; every list ascending. */
export type MetLists = readonly (readonly Uint32Array[])[]

/** Shows what stands at the places from one up to another; whoever asks goes on from there. */
export type MetReader = {
  readonly at: (from: number, to: number) => MetAt
}

/** Reads what stands where, stretch after stretch, so that no more of it is laid out than is looked at together. */
export function metReader(conditions: MetLists): MetReader {
  const lists = conditions.flatMap((of, condition) =>
    of.map((places) => ({ places, bit: 1 << condition, next: 0 })),
  )
  let room = roomFor(conditions.length, 0)
  return {
    at: (from, to) => {
      if (room.length < to - from) room = roomFor(conditions.length, to - from)
      else room.fill(0)
      for (const list of lists) list.next = mark(list, { room, from, to })
      return room
    },
  }
}

function roomFor(conditions: number, length: number): MetAt {
  if (conditions <= 8) return new Uint8Array(length)
  return conditions <= 16 ? new Uint16Array(length) : new Uint32Array(length)
}

type List = { readonly places: Uint32Array; readonly bit: number; readonly next: number }
type Stretch = { readonly room: MetAt; readonly from: number; readonly to: number }

/** Marks the places of a word; gives which of them comes behind the stretch. */
function mark({ places, bit, next }: List, { room, from, to }: Stretch): number {
  let nth = firstFrom(places, from, next)
  for (; nth < places.length; nth++) {
    const place = places[nth] ?? 0
    if (place >= to) break
    room[place - from] = (room[place - from] ?? 0) | bit
  }
  return nth
}

/** Which place is the first from one on; of those behind `known` only, which is looked for in ever wider steps. */
export function firstFrom(places: Uint32Array, from: number, known: number): number {
  let low = known
  let step = 1
  while (low + step < places.length && (places[low + step] ?? 0) < from) {
    low += step
    step *= 2
  }
  for (let high = Math.min(places.length, low + step + 1); low < high; ) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
