import { weightAt } from './field-weight.ts'
import { END, type WordIndex } from './index-file.ts'
import { add, at } from './typed-array.ts'

/** Where every word stands, from the word's side: what an inverted index is, with positions. */
export type Occurrences = {
  /** The places of a word in the sequence, ascending. */
  readonly of: (word: number) => Uint32Array
  /** The conferences in which a word stands, ascending, and what it weighs there. */
  readonly postings: (word: number) => Postings
  /** How many words there are. */
  readonly words: number
  /** How often a word stands in the archive. */
  readonly count: (word: number) => number
  /** By place: the word that stands there, counted from 1; 0 where a segment begins or a conference ends. */
  readonly wordAt: Uint16Array | Uint32Array
  /** By place: the number of the conference and of the field. */
  readonly conferenceAt: Uint16Array | Uint32Array
  readonly fieldAt: Uint8Array
  /** By conference: where it begins in the sequence; one more for the end of the last. */
  readonly starts: Uint32Array
}

export type Postings = { readonly conferences: Uint32Array; readonly weights: Float32Array }

/** Turns the sequence of an index around in two passes, each linear in its length. */
export function occurrencesIn(index: WordIndex): Occurrences {
  const layout = layoutOf(index)
  const { places, ends } = placesByWord(layout.wordAt, index.words.length)
  const { conferences, weights, bounds } = postingsOf(places, ends, layout)
  return {
    words: index.words.length,
    postings: (word) => ({
      conferences: conferences.subarray(bounds[word], bounds[word + 1]),
      weights: weights.subarray(bounds[word], bounds[word + 1]),
    }),
    of: (word) => places.subarray(ends[word], ends[word + 1]),
    count: (word) => at(ends, word + 1) - at(ends, word),
    ...layout,
  }
}

/** What is looked at in no order is the nearer at hand the less room it takes. */
function numbersBelow(limit: number, length: number): Uint16Array | Uint32Array {
  return limit < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)
}

type Layout = Pick<Occurrences, 'wordAt' | 'conferenceAt' | 'fieldAt' | 'starts'>

function layoutOf({ ids, words, sequence }: WordIndex): Layout {
  const wordAt = numbersBelow(words.length + 1, sequence.length)
  const conferenceAt = numbersBelow(ids.length + 1, sequence.length)
  const fieldAt = new Uint8Array(sequence.length)
  const starts = new Uint32Array(ids.length + 1)
  let conference = 0
  let field = 0
  for (let place = 0; place < sequence.length; place++) {
    const number = sequence[place] ?? END
    if (number < END) field = number
    conferenceAt[place] = conference
    fieldAt[place] = field
    wordAt[place] = Math.max(0, number - END)
    if (number === END) starts[++conference] = place + 1
  }
  return { wordAt, conferenceAt, fieldAt, starts }
}

/** A counting sort: how often each word stands, then each place into the room of its word. */
function placesByWord(wordAt: Layout['wordAt'], words: number) {
  const ends = new Uint32Array(words + 1)
  for (const word of wordAt) if (word > 0) add(ends, word, 1)
  for (let word = 1; word <= words; word++) add(ends, word, at(ends, word - 1))
  const places = new Uint32Array(at(ends, words))
  const next = ends.slice()
  for (let place = 0; place < wordAt.length; place++) {
    const word = at(wordAt, place) - 1
    if (word < 0) continue
    places[at(next, word)] = place
    add(next, word, 1)
  }
  return { places, ends }
}

/** The places of each word by conference, their weights summed up: one entry where a word stands many times. */
function postingsOf(places: Uint32Array, ends: Uint32Array, { conferenceAt, fieldAt }: Layout) {
  const conferences = new Uint32Array(places.length)
  const weights = new Float32Array(places.length)
  const bounds = new Uint32Array(ends.length)
  let length = 0
  for (let word = 0; word + 1 < ends.length; word++) {
    const first = length
    const times = weightAt()
    for (const place of places.subarray(at(ends, word), at(ends, word + 1))) {
      const conference = at(conferenceAt, place)
      if (length === first || conferences[length - 1] !== conference) conferences[length++] = conference
      add(weights, length - 1, times(conference, at(fieldAt, place)))
    }
    bounds[word + 1] = length
  }
  return { conferences: conferences.slice(0, length), weights: weights.slice(0, length), bounds }
}
