import { tokens } from './analyzer.ts'
import { answersIn, type Mark } from './answers-in.ts'
import { parsedQuery } from './query-words.ts'
import type { Reading } from './reading.ts'

/**
 * Where the words of a query stand in a text, in reading order and without overlap; of an open word only what was
 * typed, of a phrase only where its words follow each other.
 */
export function highlight(text: string, query: string, reading: Reading = 'kindly'): readonly Mark[] {
  return apart(answersIn(text, tokens(text), parsedQuery(query, reading)).flatMap((answer) => answer.marks))
}

/** In reading order; of marks that overlap the longer stays. */
export function apart(marks: readonly Mark[]): readonly Mark[] {
  const inOrder = marks.toSorted((one, other) => one.start - other.start || other.end - one.end)
  let done = -1
  return inOrder.filter(({ start, end }) => {
    if (start < done) return false
    done = end
    return true
  })
}
