import { LEVELS, type Level } from '../model/vocabulary.ts'
import { type FacetColumns, UNKNOWN } from '../search/facet-index.ts'
import type { NumberLists } from '../search/number-lists.ts'

/** What a year holds of each level, from the top; null counts those whose level no report tells. */
export type LevelCount = { readonly level: Level | null; readonly count: number }

const LEVELS_AND_NONE: readonly (Level | null)[] = [...LEVELS, null]

const NAMES: readonly (string | undefined)[] = LEVELS

/** The first number of a list; not a number where it is empty. */
function firstOf({ begins, numbers }: NumberLists, list: number): number {
  const at = begins[list] ?? 0
  return at < (begins[list + 1] ?? 0) ? (numbers[at] ?? Number.NaN) : Number.NaN
}

export type YearCount = {
  readonly year: number
  readonly count: number
  /** All levels, those without a conference too. */
  readonly levels: readonly LevelCount[]
}

/** Every year between the first and the last of the archive, newest first, with how many of `counted` it holds. */
export function yearCounts(
  { years, columns }: FacetColumns,
  counted: readonly number[],
): readonly YearCount[] {
  const known = new Set(years.filter((year) => year !== UNKNOWN))
  if (known.size === 0) return []
  const last = Math.max(...known)
  const first = Math.min(...known)
  const counts = Array.from({ length: last - first + 1 }, (_, back) => ({
    year: last - back,
    levels: LEVELS_AND_NONE.map(() => 0),
  }))
  const { values, met } = columns.level
  const ranks = values.map(({ names: [name] }) => NAMES.indexOf(name))
  for (const number of counted) {
    const levels = counts[last - (years[number] ?? Number.NaN)]?.levels
    const rank = ranks[firstOf(met, number)] ?? LEVELS.length
    if (levels) levels[rank] = (levels[rank] ?? 0) + 1
  }
  return counts.map(({ year, levels }) => ({
    year,
    count: levels.reduce((sum, count) => sum + count, 0),
    levels: LEVELS_AND_NONE.map((level, rank) => ({ level, count: levels[rank] ?? 0 })),
  }))
}
