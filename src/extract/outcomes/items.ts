import type { Span } from '../../text/segment.ts'
import type { Sentence } from '../report-text.ts'

/** Two semicolons make an enumeration; one does in a sentence of this length. */
const LONG_ENUMERATION = 180

/** Cuts «…: a; b; c.» into a, b and c, the head staying with the first. */
export function items(sentence: Sentence): readonly Span[] {
  const { text, start, end } = sentence
  const stops = text.split('; ').length - 1
  if (stops === 0 || (stops === 1 && text.length < LONG_ENUMERATION)) return [{ start, end }]
  const spans: Span[] = []
  let from = 0
  for (const stop of text.matchAll(/;\s/gu)) {
    spans.push({ start: start + from, end: start + stop.index })
    from = stop.index + stop[0].length
  }
  return [...spans, { start: start + from, end }]
}
