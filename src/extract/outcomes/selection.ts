import type { Span } from '../../text/segment.ts'
import type { Told } from './told.ts'

/**
 * A record that repeats its report says nothing; the surest tellings stay while they fill at most this share of the
 * text. At 0.74 tests/gold keeps nine in ten of the phrases wanted and no record passes three quarters of its report.
 */
const MOST_OF_TEXT = 0.74

const length = ({ clause }: Told) => clause.end - clause.start

/** Leaves out what is told least surely, the longest first, until agenda and outcomes are a selection. */
export function selected(
  told: readonly Told[],
  topics: readonly Span[],
  textLength: number,
): readonly Told[] {
  const limit = MOST_OF_TEXT * textLength
  const named = topics.reduce((sum, { start, end }) => sum + end - start, 0)
  let total = told.reduce((sum, one) => sum + length(one), named)
  const kept = new Set(told)
  for (const one of told.toSorted((a, b) => a.weight - b.weight || length(b) - length(a))) {
    if (total <= limit) break
    kept.delete(one)
    total -= length(one)
  }
  return told.filter((one) => kept.has(one))
}
