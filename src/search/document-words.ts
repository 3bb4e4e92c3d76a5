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
  const sequence: number[] = []
  // One list for all: a reading of ten thousand reports asks for five million words.
  const writeLine = (line: string, field: number) => {
    const begin = sequence.push(field, 0)
    for (const { exact, step } of indexedTokens(line)) {
      let number = numbers.get(exact)
      if (number === undefined) {
        number = numbers.size
        numbers.set(exact, number)
      }
      sequence.push(2 * number + step)
    }
    const count = sequence.length - begin
    if (count === 0) sequence.length -= 2
    else sequence[begin - 1] = count
  }
  for (const { field, text } of segments) for (const line of text.split('\n')) writeLine(line, field)
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
