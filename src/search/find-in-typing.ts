import type { Finder, Found } from './finder.ts'
import { openFromOneLetter, type ParsedQuery, type QueryWord } from './query-words.ts'

/** What was found, and by which query. */
type FoundInTyping = { readonly query: ParsedQuery; readonly answer: Found }

/**
 * Finds what is asked for; where nothing is and the query ends in a lone letter, what is found without that: «hội nghị t»
 * is on its way to «hội nghị tổng kết», and the list must not vanish with the first letter of every word.
 */
export function findInTyping(query: ParsedQuery, finder: Finder): FoundInTyping {
  const answer = finder.find(query)
  const letter = answer.found.length === 0 ? loneLetterOf(query) : null
  if (!letter) return { query, answer }
  if (query.clauses.length > 1) {
    const rest = withoutLast(query)
    return { query: rest, answer: finder.find(rest) }
  }
  const { found, isLimited } = finder.begunBy(letter)
  if (found.length === 0) return { query, answer }
  return { query: openFromOneLetter(query), answer: { found, missing: [], looked: [], isLimited } }
}

const LONE_LETTER = /^\p{L}$/u

function loneLetterOf({ text, clauses, end }: ParsedQuery): QueryWord | null {
  const last = clauses.at(-1)
  const isLetter = last && end !== 'closed' && LONE_LETTER.test(text.slice(last.start))
  return (isLetter && last.runs[0]?.[0]) || null
}

function withoutLast({ text, clauses, reading }: ParsedQuery): ParsedQuery {
  const kept = text.slice(0, clauses.at(-1)?.start).trimEnd()
  return { text: kept, clauses: clauses.slice(0, -1), reading, end: 'closed' }
}
