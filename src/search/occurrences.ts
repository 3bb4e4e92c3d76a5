import type { Schema } from './document.ts'
import { type WeightAt, weighing, weightShares } from './field-weight.ts'
import type { Reach } from './index-tier.ts'
import { latelyRead } from './lately-read.ts'
import type { PlaceLayout } from './place-layout.ts'
import type { SearchIndex, Sought } from './search-index.ts'

/** Where every word stands, from the word's side: what an inverted index is, with positions. */
export type Occurrences = {
  readonly layout: PlaceLayout
  /** What the places of a condition weigh, anew for each. */
  readonly weighing: () => WeightAt
  /** By field, its share of the greatest weight. */
  readonly shares: Float32Array
  /** By place of a word that was looked for, the number of its field; of those of the texts nothing. */
  readonly fieldAt: Uint8Array
  readonly textField: number
  /** The places of a word, ascending. */
  readonly of: (sought: Sought) => Uint32Array
  /** The documents in which a word stands, and what it weighs there: those of its facts, then those of its texts. */
  readonly postings: (sought: Sought) => Postings
}

export type Postings = { readonly documents: Uint32Array; readonly weights: Float32Array }

/** What an index has is turned into numbers when it is asked for first. */
export function occurrencesIn(
  { layout, fieldAt, textField, places }: SearchIndex,
  schema: Schema,
): Occurrences {
  const weighed = weighing(schema)
  const of = latelyRead<Sought, Uint32Array>(
    ({ word, reach }) => {
      const facts = places(word, 'facts')
      return reach === 'facts' ? facts : joined(facts, places(word, 'text'))
    },
    { keyOf, sizeOf: bytesOf, room: ROOM },
  )
  return {
    ...{ layout, fieldAt, textField, of },
    weighing: weighed,
    shares: weightShares(schema),
    postings: latelyRead<Sought, Postings>(
      (sought) => postingsAt(of(sought), { layout, fieldAt, textField, weight: weighed() }),
      {
        keyOf,
        sizeOf: ({ documents, weights }) => bytesOf(documents) + bytesOf(weights),
        room: ROOM,
      },
    ),
  }
}

/** What of the places and of the postings is kept, in bytes: a question of common words takes some hundred thousand. */
const ROOM = 8_000_000

const keyOf = ({ word, reach }: Sought) => word * 2 + REACHES.indexOf(reach)

const REACHES: readonly Reach[] = ['facts', 'everything']

function joined(one: Uint32Array, other: Uint32Array): Uint32Array {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one
  const all = new Uint32Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}

const bytesOf = ({ byteLength }: Uint32Array | Float32Array) => byteLength

type Weighed = Pick<Occurrences, 'layout' | 'fieldAt' | 'textField'> & { readonly weight: WeightAt }

/** One entry a document and tier, their weights summed up, where a word stands many times. */
function postingsAt(places: Uint32Array, { layout, fieldAt, textField, weight }: Weighed): Postings {
  const documents = new Uint32Array(places.length)
  const weights = new Float32Array(places.length)
  let length = 0
  for (const place of places) {
    const document = layout.documentAt(place)
    if (length === 0 || documents[length - 1] !== document) documents[length++] = document
    weights[length - 1] = (weights[length - 1] ?? 0) + weight(document, fieldAt[place] ?? textField)
  }
  return { documents: documents.slice(0, length), weights: weights.slice(0, length) }
}
