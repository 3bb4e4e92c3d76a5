import { fallen, type Line } from './floors.ts'
import type { Miss } from './score.ts'

/** Enough to see what went wrong; `npm run gold -- --verbose` lists the rest. */
const OFFENDERS = 5

const fieldOf = (figureName: string) => figureName.replace(/ (?:precision|recall|F1)$/u, '')

/** The reports with most misses in a field first, each with its misses. */
function offendersOf(field: string, misses: readonly Miss[]): readonly string[] {
  const byReport = new Map<string, string[]>()
  for (const miss of misses.filter((one) => one.field === field)) {
    byReport.set(miss.id, [...(byReport.get(miss.id) ?? []), miss.note])
  }
  return [...byReport]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, OFFENDERS)
    .map(([id, notes]) => `  ${id}: ${notes.join(' · ')}`)
}

const said = (value: number | null) => (value === null ? 'not measured' : value.toFixed(3))

/** Each floor that does not hold: field, figure, floor and the worst offenders. */
export const complaintsOf = (lines: readonly Line[], misses: readonly Miss[]): readonly string[] =>
  fallen(lines).map(({ name, figure, floor }) =>
    [`${name}: ${said(figure)}, floor ${said(floor)}`, ...offendersOf(fieldOf(name), misses)].join('\n'),
  )
