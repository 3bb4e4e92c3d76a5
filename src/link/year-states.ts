import type { YearState } from '../model/archive-state.ts'
import type { Outline } from '../model/outline.ts'
import { LEVELS } from '../model/vocabulary.ts'

const COLUMNS = [...LEVELS, null]

function yearOf({ date }: Outline): number | null {
  return date?.start ? Number(date.start.slice(0, 4)) : null
}

/** Every year from the last to the first, the empty ones too, and at the end what has no year. */
export function yearStates(conferences: readonly Outline[]): YearState[] {
  const byYear = new Map<number | null, Outline[]>()
  for (const conference of conferences) {
    const year = yearOf(conference)
    const known = byYear.get(year)
    if (known) known.push(conference)
    else byYear.set(year, [conference])
  }
  const years = [...byYear.keys()].filter((year) => year !== null).toSorted((a, b) => a - b)
  const first = years.at(0)
  const last = years.at(-1)
  const dated =
    first === undefined || last === undefined
      ? []
      : Array.from({ length: last - first + 1 }, (_, back) => last - back)
  const all = byYear.has(null) ? [...dated, null] : dated
  return all.map((year) => ({
    year,
    levels: levelsOf(byYear.get(year) ?? []),
  }))
}

function levelsOf(conferences: readonly Outline[]): YearState['levels'] {
  return COLUMNS.map((level) => ({
    level,
    conferences: conferences.filter(({ event }) => event.level === level).map(({ id }) => id),
  })).filter((cell) => cell.conferences.length > 0)
}
