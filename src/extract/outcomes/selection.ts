import type { Span } from '../../text/segment.ts'
import type { Told } from './told.ts'

/**
 * A record that repeats its report says nothing; the surest tellings stay while they fill at most this share of the
 * text. At 0.74 tests/gold keeps nine in ten of the phrases wanted and no record passes three quarters of its report.
 */
const MOST_OF_TEXT = 0.74

const length = ({ clause }: Told) => clause.end - clause.start

/** The tellings to leave out, the least sure first; of equals the longest, and last the shortest whose loss suffices. */
function leftOut(told: readonly Told[], excess: number): ReadonlySet<Told> {
  const out = new Set<Told>()
  const surest = told.toSorted((a, b) => b.weight - a.weight || length(a) - length(b))
  let over = excess
  while (over > 0) {
    const longest = surest.pop()
    if (!longest) break
    const last = length(longest) < over ? longest : shortestOf(surest, longest, over)
    out.add(last)
    over -= length(last)
  }
  return out
}

/** Of tellings as sure as the longest one, which suffices, the shortest that does. */
const shortestOf = (others: readonly Told[], longest: Told, excess: number): Told =>
  others.find((one) => one.weight === longest.weight && length(one) >= excess) ?? longest

/** Leaves out what is told least surely, as little as suffices, until agenda and outcomes are a selection. */
export function selected(
  told: readonly Told[],
  topics: readonly Span[],
  textLength: number,
): readonly Told[] {
  const all = [...topics, ...told.map(({ clause }) => clause)]
  const total = all.reduce((sum, { start, end }) => sum + end - start, 0)
  const out = leftOut(told, total - MOST_OF_TEXT * textLength)
  return told.filter((one) => !out.has(one))
}
