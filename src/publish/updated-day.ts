import type { Conference } from '../model/conference.ts'

const DAY = /^\d{4}-\d{2}-\d{2}/u

/**
 * The day on which a record last had news: that of its latest report or correction, never that of a build. When no day
 * of these is known, the last day of the conference: no report can be older. Null when that is not known either.
 */
export function updatedDay({ reports, corrections, date }: Conference): string | null {
  const days = [...reports.map(({ published }) => published), ...corrections.map(({ on }) => on)].flatMap(
    (day) => DAY.exec(day ?? '')?.[0] ?? [],
  )
  return days.toSorted().at(-1) ?? DAY.exec(date?.end ?? '')?.[0] ?? null
}
