import type { Span } from '../../text/segment.ts'
import type { Sentence } from '../report-text.ts'
import { isCourtesy } from './courtesy.ts'

/** Two semicolons make an enumeration; one does in a sentence of this length. */
const LONG_ENUMERATION = 180

/** What begins with these explains the item before it and is none of its own. */
const EXPLAINS =
  /^(?:nhất là|đặc biệt là|trong đó|bao gồm|gồm|kể cả|cụ thể là|cũng như|như|trong khi|của|nhằm|để|do|vì|bởi)(?![A-Za-zÀ-ỹ])/iu
const LONGEST_WORDS = 20

/** Brackets and titles in quotation marks; what somebody says, after a colon, is an enumeration like others. */
const ENCLOSED = /\([^()]*\)|(?<!:\s?)“[^“”]*”/gu

/** Where the items of a sentence end: at semicolons outside brackets and titles. */
function stops(text: string): readonly RegExpExecArray[] {
  const outside = text.replace(ENCLOSED, (enclosed) => '_'.repeat(enclosed.length))
  return [...outside.matchAll(/;\s/gu)].filter(({ index }) => {
    const after = text.slice(index + 2, index + 2 + LONGEST_WORDS)
    return !EXPLAINS.test(after)
  })
}

/** Whether a sentence is no enumeration; what stands behind a courtesy is one of its own. */
function isWhole(text: string, [first, ...others]: readonly RegExpExecArray[]): boolean {
  if (!first) return true
  return others.length === 0 && text.length < LONG_ENUMERATION && !isCourtesy(text.slice(0, first.index))
}

/** Cuts «…: a; b; c.» into a, b and c, the head staying with the first. */
export function items({ text, start, end }: Sentence): readonly Span[] {
  const ends = stops(text)
  if (isWhole(text, ends)) return [{ start, end }]
  const spans: Span[] = []
  let from = 0
  for (const stop of ends) {
    spans.push({ start: start + from, end: start + stop.index })
    from = stop.index + stop[0].length
  }
  return [...spans, { start: start + from, end }]
}
