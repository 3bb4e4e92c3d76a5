import { markTier } from '../text/mark-tier.ts'
import { type Token, tokens } from './analyzer.ts'
import { type ParsedQuery, parsedQuery, type QueryWord, type Run } from './query-words.ts'

/** A stretch of the text as given, in UTF-16 units. */
export type Mark = { readonly start: number; readonly end: number }

/**
 * Where the words of a query stand in a text, marks optional, in reading order and without overlap; of an open word
 * only what was typed, of a phrase only where its words follow each other.
 */
export function highlight(text: string, query: string): readonly Mark[] {
  const found = tokens(text)
  const marks = runsOf(parsedQuery(query)).flatMap((run) => marksOf(run, found, text))
  return apart(marks)
}

function runsOf({ clauses }: ParsedQuery): readonly Run[] {
  return clauses.flatMap(({ runs, demand }) => (demand === 'not' ? [] : runs))
}

function marksOf(run: Run, found: readonly Token[], text: string): readonly Mark[] {
  return found.flatMap((_, at) => {
    const marks: Mark[] = []
    let next = at
    for (const word of run) {
      const answering = answeringAt(word, found, next, marks.length > 0)
      const token = found[answering]
      if (!token) return []
      marks.push(markIn(word, token, text))
      next = answering + 1
    }
    return marks
  })
}

/** Where a word of a phrase is answered next, or -1; within a phrase what is followed by its parts is passed over. */
function answeringAt(word: QueryWord, found: readonly Token[], from: number, isWithin: boolean): number {
  for (let at = from; at < found.length; at++) {
    const token = found[at]
    if (!token) return -1
    if (answers(word, token)) return at
    if (!isWithin || token.kind === 'word' || token.kind === 'part') return -1
  }
  return -1
}

function answers(word: QueryWord, { exact, folded }: Token): boolean {
  if (word.ending === 'closed' && folded !== word.folded) return false
  if (!folded.startsWith(word.folded)) return false
  const begun = folded === word.folded ? exact : [...exact].slice(0, [...word.exact].length).join('')
  return markTier(word.exact, begun) !== null
}

/** Of a word that only begins as typed, as much as was typed: a letter with its marks may be several units long. */
function markIn(word: QueryWord, { start, end, folded }: Token, text: string): Mark {
  if (folded === word.folded) return { start, end }
  const letters = text.slice(start, end).match(LETTER) ?? []
  const typed = letters.slice(0, [...word.exact].length).join('')
  return { start, end: start + typed.length }
}

/** A letter with the marks that follow it. */
const LETTER = /\P{M}\p{M}*/gu

/** In reading order; of marks that overlap the longer stays. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const inOrder = marks.toSorted((one, other) => one.start - other.start || other.end - one.end)
  let done = -1
  return inOrder.filter(({ start, end }) => {
    if (start < done) return false
    done = end
    return true
  })
}
