import { type WeightAt, weighing, weightShares } from './field-weight.ts'
import { add, at } from './typed-array.ts'
import { endOf, type WordIndex } from './word-index.ts'

/** Where every word stands, from the word's side: what an inverted index is, with positions. */
export type Occurrences = {
  /** What the places of a condition weigh, anew for each. */
  readonly weighing: () => WeightAt
  /** By field, its share of the greatest weight. */
  readonly shares: Float32Array
  /** The places of a word in the sequence, ascending. */
  readonly of: (word: number) => Uint32Array
  /** The documents in which a word stands, ascending, and what it weighs there. */
  readonly postings: (word: number) => Postings
  /** How many words there are. */
  readonly words: number
  /** How often a word stands in the archive. */
  readonly count: (word: number) => number
  /** By place: the word that stands there, counted from 1; 0 where a segment begins or a document ends. */
  readonly wordAt: Uint16Array | Uint32Array
  /** By place: the number of the document and of the field. */
  readonly documentAt: Uint16Array | Uint32Array
  readonly fieldAt: Uint8Array
  /** By document: where it begins in the sequence; one more for the end of the last. */
  readonly starts: Uint32Array
}

export type Postings = { readonly documents: Uint32Array; readonly weights: Float32Array }

/** Turns the sequence of an index around in two passes, each linear in its length. */
export function occurrencesIn(index: WordIndex): Occurrences {
  const layout = layoutOf(index)
  const { places, ends } = placesByWord(layout.wordAt, index.words.length)
  const weighed = weighing(index.schema)
  const { documents, weights, bounds } = postingsOf({ places, ends }, layout, weighed)
  return {
    weighing: weighed,
    shares: weightShares(index.schema),
    words: index.words.length,
    postings: (word) => ({
      documents: documents.subarray(bounds[word], bounds[word + 1]),
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

type Layout = Pick<Occurrences, 'wordAt' | 'documentAt' | 'fieldAt' | 'starts'>

function layoutOf({ schema, ids, words, sequence }: WordIndex): Layout {
  const end = endOf(schema)
  const wordAt = numbersBelow(words.length + 1, sequence.length)
  const documentAt = numbersBelow(ids.length + 1, sequence.length)
  const fieldAt = new Uint8Array(sequence.length)
  const starts = new Uint32Array(ids.length + 1)
  let document = 0
  let field = 0
  for (let place = 0; place < sequence.length; place++) {
    const number = sequence[place] ?? end
    if (number < end) field = number
    documentAt[place] = document
    fieldAt[place] = field
    wordAt[place] = Math.max(0, number - end)
    if (number === end) starts[++document] = place + 1
  }
  return { wordAt, documentAt, fieldAt, starts }
}

type ByWord = { readonly places: Uint32Array; readonly ends: Uint32Array }

/** A counting sort: how often each word stands, then each place into the room of its word. */
function placesByWord(wordAt: Layout['wordAt'], words: number): ByWord {
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

/** The places of each word by document, their weights summed up: one entry where a word stands many times. */
function postingsOf(
  { places, ends }: ByWord,
  { documentAt, fieldAt }: Layout,
  weighing: Occurrences['weighing'],
) {
  const documents = new Uint32Array(places.length)
  const weights = new Float32Array(places.length)
  const bounds = new Uint32Array(ends.length)
  let length = 0
  for (let word = 0; word + 1 < ends.length; word++) {
    const first = length
    const times = weighing()
    for (const place of places.subarray(at(ends, word), at(ends, word + 1))) {
      const document = at(documentAt, place)
      if (length === first || documents[length - 1] !== document) documents[length++] = document
      add(weights, length - 1, times(document, at(fieldAt, place)))
    }
    bounds[word + 1] = length
  }
  return { documents: documents.slice(0, length), weights: weights.slice(0, length), bounds }
}
