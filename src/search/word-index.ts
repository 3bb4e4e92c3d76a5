import { spellings } from './analyzer.ts'
import type { Schema, SearchDocument } from './document.ts'

/**
 * The words of documents in reading order. `sequence` holds, document after document in the order of `ids`, the
 * segments of its fields: the number of the field, then the numbers of its words counted from that behind the end;
 * `endOf` the schema closes a document. So a phrase never reaches from one value into the next.
 */
export type WordIndex = {
  readonly schema: Schema
  readonly ids: readonly string[]
  /** Exact spellings, in the order of their first mention. */
  readonly words: readonly string[]
  readonly sequence: Uint32Array
  /** By document, how much is asked for it whatever is asked. */
  readonly prior: readonly number[]
}

/** What closes a document in the sequence; smaller numbers open a segment of that field. */
export const endOf = (schema: Schema): number => schema.length

/**
 * The words of one document, as `WordIndex` has those of all, but numbered by its own `words`: made of the document
 * alone, so that it can be kept for as long as the document stays the same.
 */
export type DocumentWords = {
  readonly id: string
  readonly prior: number
  readonly words: readonly string[]
  readonly sequence: Uint32Array
}

/** Cuts a document into words. */
export function documentWords({ id, prior, segments }: SearchDocument, schema: Schema): DocumentWords {
  const end = endOf(schema)
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = end + 1 + numbers.size
    numbers.set(word, number)
    return number
  }
  const sequence = segments.flatMap(({ field, text }) =>
    text.split('\n').flatMap((line) => [field, ...spellings(line).map(numberOf)]),
  )
  return { id, prior, words: [...numbers.keys()], sequence: Uint32Array.from([...sequence, end]) }
}

/** Puts the words of documents together; the same index whether they were cut now or kept. */
export function joinedWords(documents: readonly DocumentWords[], schema: Schema): WordIndex {
  const end = endOf(schema)
  const numbers = new Map<string, number>()
  const sequence = new Uint32Array(documents.reduce((length, { sequence: own }) => length + own.length, 0))
  let place = 0
  for (const { words, sequence: own } of documents) {
    const renumbered = words.map((word) => {
      const number = numbers.get(word) ?? end + 1 + numbers.size
      numbers.set(word, number)
      return number
    })
    for (const number of own)
      sequence[place++] = number <= end ? number : (renumbered[number - end - 1] ?? end)
  }
  return {
    schema,
    ids: documents.map(({ id }) => id),
    words: [...numbers.keys()],
    sequence,
    prior: documents.map(({ prior }) => prior),
  }
}

/** Cuts documents into words. */
export function wordIndexOf(documents: readonly SearchDocument[], schema: Schema): WordIndex {
  return joinedWords(
    documents.map((document) => documentWords(document, schema)),
    schema,
  )
}
