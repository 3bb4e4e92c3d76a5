import type { Brief } from '../model/brief.ts'
import { LEVELS, type Level } from '../model/vocabulary.ts'
import { yearOf } from '../search/year-of.ts'

/** What a year holds of each level, from the top; null counts those whose level no report tells. */
export type LevelCount = { readonly level: Level | null; readonly count: number }

const LEVELS_AND_NONE: readonly (Level | null)[] = [...LEVELS, null]

export type YearCount = {
  readonly year: number
  readonly count: number
  /** All levels, those without a conference too. */
  readonly levels: readonly LevelCount[]
}

/** Every year between the first and the last of the archive, newest first, with how many of `counted` it holds. */
export function yearCounts(archive: readonly Brief[], counted: readonly Brief[]): readonly YearCount[] {
  const years = archive.flatMap((conference) => yearOf(conference) ?? [])
  if (years.length === 0) return []
  const last = years.reduce((one, other) => Math.max(one, other))
  const first = years.reduce((one, other) => Math.min(one, other))
  const counts = Array.from({ length: last - first + 1 }, (_, back) => ({
    year: last - back,
    levels: LEVELS_AND_NONE.map(() => 0),
  }))
  for (const conference of counted) {
    const levels = counts[last - (yearOf(conference) ?? Number.NaN)]?.levels
    const rank = LEVELS_AND_NONE.indexOf(conference.event.level)
    if (levels) levels[rank] = (levels[rank] ?? 0) + 1
  }
  return counts.map(({ year, levels }) => ({
    year,
    count: levels.reduce((sum, count) => sum + count, 0),
    levels: LEVELS_AND_NONE.map((level, rank) => ({ level, count: levels[rank] ?? 0 })),
  }))
}
