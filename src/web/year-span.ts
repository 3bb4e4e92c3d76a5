import type { Years } from '../search/query.ts'

/** The years between two, whichever of them was pointed at first. */
export function spanOf(one: number, other: number): Years {
  return { from: Math.min(one, other), to: Math.max(one, other) }
}

/** A chosen span made wider until it holds a year; the year alone where none is chosen. */
export function spanWith({ from, to }: Years, year: number): Years {
  return { from: Math.min(from ?? year, year), to: Math.max(to ?? year, year) }
}

/** Whether a span was chosen and holds a year. */
export function isWithin({ from, to }: Years, year: number): boolean {
  return (from !== null || to !== null) && (from ?? year) <= year && year <= (to ?? year)
}
