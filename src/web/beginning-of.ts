import type { MonthGroup, YearGroup } from './by-year.ts'
import type { InLists } from './in-lists.ts'

/** So many conferences of the years; a year or a month that is there as a whole is the same object as before. */
export function beginningOf(years: readonly YearGroup[], length: number): readonly YearGroup[] {
  return taken(years, length, {
    sizeOf: ({ count }) => count,
    cut: (year, left) => ({ ...year, months: beginningOfMonths(year.months, left) }),
  })
}

function beginningOfMonths(months: readonly MonthGroup[], length: number): readonly MonthGroup[] {
  return taken(months, length, {
    sizeOf: ({ count }) => count,
    cut: (month, left) => ({ ...month, lists: beginningOfLists(month.lists, left) }),
  })
}

/** So many conferences of a list in parts. */
export function beginningOfLists(lists: InLists, length: number): InLists {
  return taken(lists, length, {
    sizeOf: (list) => list.length,
    cut: (list, left) => list.slice(0, left),
  })
}

type Measure<T> = { readonly sizeOf: (part: T) => number; readonly cut: (part: T, left: number) => T }

function taken<T>(parts: readonly T[], length: number, { sizeOf, cut }: Measure<T>): readonly T[] {
  let left = length
  return parts.flatMap((part) => {
    if (left <= 0) return []
    const shown = sizeOf(part) <= left ? part : cut(part, left)
    left -= sizeOf(part)
    return [shown]
  })
}
