import type { Schema } from './document.ts'
import { type DocumentWords, numberOf, segmentsIn, stepOf } from './document-words.ts'
import type { IndexTier } from './index-tier.ts'
import { type Blocks, blocksFor, type PlaceLayout, placeLayout } from './place-layout.ts'
import { placedSegments } from './placed-segments.ts'
import { add, at } from './typed-array.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Where the words of one tier stand: the places of a word are those between its bound and the next. */
type PlacesByWord = { readonly places: Uint32Array; readonly bounds: Uint32Array }

/** Every word of some documents and where it stands. */
export type InvertedIndex = {
  /** Spellings of one folded form stand together, and so do those that begin alike. */
  readonly words: readonly string[]
  readonly blocks: Blocks
  readonly layout: PlaceLayout
  /** By document, how much is asked for it whatever is asked. */
  readonly prior: readonly number[]
  /** By place of the facts, the number of the field. */
  readonly fieldAt: Uint8Array
  /** The number of the only field of the texts. */
  readonly textField: number
  /** The places of a word in a tier, ascending. */
  readonly places: (word: number, tier: IndexTier) => Uint32Array
}

/**
 * Turns documents around, in time linear in their words; those that are newer stand first. `words` are all that stand in
 * them, each once, in the order in which they are to be numbered.
 */
export function invertedIndex(
  documents: readonly DocumentWords[],
  schema: Schema,
  words: readonly string[] = vocabularyOf(documents),
): InvertedIndex {
  const numbers = new Map(words.map((word, number) => [word, number]))
  const blocks = blocksOf(documents, schema)
  const layout = placeLayout(blocks)
  const fieldAt = new Uint8Array(at(layout.starts.text, 0))
  const tiers = { facts: counted(words.length), text: counted(words.length) }
  for (const document of documents) {
    const own = Uint32Array.from(document.words, (word) => numbers.get(word) ?? 0)
    for (const { field, words: of } of segmentsIn(document))
      for (const word of of) tiers[schema[field]?.tier ?? 'facts'].count(at(own, numberOf(word)))
  }
  const filled = { facts: tiers.facts.filled(), text: tiers.text.filled() }
  documents.forEach((document, nth) => {
    const own = Uint32Array.from(document.words, (word) => numbers.get(word) ?? 0)
    const starts = { facts: at(layout.starts.facts, nth), text: at(layout.starts.text, nth) }
    for (const { field, tier, words: of, from } of placedSegments(document, starts, schema)) {
      let place = from - 1
      for (const word of of) {
        place += stepOf(word)
        if (tier === 'facts') fieldAt[place] = field
        filled[tier].put(at(own, numberOf(word)), place)
      }
    }
  })
  const places = ({ places: all, bounds }: PlacesByWord, word: number) =>
    all.subarray(at(bounds, word), at(bounds, word + 1))
  return {
    ...{ words, blocks, layout, fieldAt, textField: textFieldOf(schema) },
    prior: documents.map(({ prior }) => prior),
    places: (word, tier) => places(filled[tier], word),
  }
}

/** Of a schema without texts no place is theirs. */
export const textFieldOf = (schema: Schema): number => schema.findIndex(({ tier }) => tier === 'text')

function blocksOf(documents: readonly DocumentWords[], schema: Schema): Blocks {
  const ends = documents.map((document) => {
    const end = { facts: 0, text: 0 }
    for (const { tier, to } of placedSegments(document, end, schema)) end[tier] = to
    return end
  })
  return { facts: ends.map(({ facts }) => blocksFor(facts)), text: ends.map(({ text }) => blocksFor(text)) }
}

/** A counting sort: how often each word stands, then each place into the room of its word. */
function counted(words: number) {
  const bounds = new Uint32Array(words + 1)
  return {
    count: (word: number) => add(bounds, word + 1, 1),
    filled: () => {
      for (let word = 1; word <= words; word++) add(bounds, word, at(bounds, word - 1))
      const places = new Uint32Array(at(bounds, words))
      const next = bounds.slice()
      const put = (word: number, place: number) => {
        places[at(next, word)] = place
        add(next, word, 1)
      }
      return { bounds, places, put }
    },
  }
}
