import { indexedTokens } from './analyzer.ts'
import type { SearchDocument } from './document.ts'

/**
 * A document cut into words: all that an index is made of. It is made of the document alone, so that it can be kept for as
 * long as the document stays the same.
 */
export type DocumentWords = {
  readonly prior: number
  /** The spellings that stand in it, each once. */
  readonly words: readonly string[]
  /** Value after value the number of its field, how many words it has, and each as twice its number and its step. */
  readonly sequence: Uint32Array
}

/** The words of one value of a field in reading order. */
type WordSegment = { readonly field: number; readonly words: Uint32Array }

/** Cuts a document into words; each line of a value is one of its own. */
export function documentWords({ prior, segments }: SearchDocument): DocumentWords {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size
    if (number === numbers.size) numbers.set(word, number)
    return number
  }
  const sequence = segments.flatMap(({ field, text }) =>
    text.split('\n').flatMap((line) => {
      const words = indexedTokens(line).map(({ exact, step }) => 2 * numberOf(exact) + step)
      return words.length === 0 ? [] : [field, words.length, ...words]
    }),
  )
  return { prior, words: [...numbers.keys()], sequence: Uint32Array.from(sequence) }
}

/** The values of a document one after the other. */
export function segmentsIn({ sequence }: Pick<DocumentWords, 'sequence'>): readonly WordSegment[] {
  const segments: WordSegment[] = []
  for (let at = 0; at < sequence.length; ) {
    const [field = 0, count = 0] = [sequence[at], sequence[at + 1]]
    segments.push({ field, words: sequence.subarray(at + 2, at + 2 + count) })
    at += 2 + count
  }
  return segments
}

/** Of a word in a sequence, how far it stands behind the one before it. */
export const stepOf = (word: number): number => word & 1

/** Of a word in a sequence, its number among the words of its document. */
export const numberOf = (word: number): number => word >>> 1
