import { tokens } from './analyzer.ts'
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

/** Cuts documents into words. */
export function wordIndexOf(documents: readonly SearchDocument[], schema: Schema): WordIndex {
  const end = endOf(schema)
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = end + 1 + numbers.size
    numbers.set(word, number)
    return number
  }
  const sequence = documents.flatMap(({ segments }) => [
    ...segments.flatMap(({ field, text }) =>
      text.split('\n').flatMap((line) => [field, ...tokens(line).map(({ exact }) => numberOf(exact))]),
    ),
    end,
  ])
  return {
    schema,
    ids: documents.map(({ id }) => id),
    words: [...numbers.keys()],
    sequence: Uint32Array.from(sequence),
    prior: documents.map(({ prior }) => prior),
  }
}
