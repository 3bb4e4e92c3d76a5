import type { Finder } from './finder.ts'
import type { Looking } from './looking.ts'
import { firstFrom } from './met-at.ts'
import type { QueryWord } from './query-words.ts'
import type { SearchIndex } from './search-index.ts'

/** Words stand beside each other within this many steps to either side: «Philippines kiện Trung Quốc ra Tòa». */
const STEPS = 8

/** A word that stands in so many places without its neighbour is not the one that was meant. */
const MOST_LOOKED_AT = 500

/** Sees whether two words of a query stand beside each other anywhere. */
export function neighboursIn(index: SearchIndex, { matches, occurrences }: Looking): Finder['areNeighbours'] {
  const whole = (word: QueryWord) => matches({ ...word, ending: 'closed' })
  return (one, other) => {
    const [near, far] = [whole(one), whole(other)]
    const words = [...near, ...far]
    index.demand(words, words)
    const lists = far.map(occurrences.of)
    return near.some((word) =>
      occurrences
        .of(word)
        .subarray(0, MOST_LOOKED_AT)
        .some((place) => lists.some((places) => isBeside(place, places))),
    )
  }
}

function isBeside(place: number, places: Uint32Array): boolean {
  const first = firstFrom(places, place - STEPS, 0)
  // A word is no neighbour of itself.
  const next = places[first] === place ? first + 1 : first
  return (places[next] ?? Number.POSITIVE_INFINITY) <= place + STEPS
}
