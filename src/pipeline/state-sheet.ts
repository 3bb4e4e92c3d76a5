import type { ArchiveState, PlaceState, StatedReport, YearState } from '../model/archive-state.ts'
import { LEVELS, type Level } from '../model/vocabulary.ts'
import { Sheet, type Window } from './explain-sheet.ts'

const INDENT = '    '
const NOTHING = '·'
const COLUMNS: readonly (Level | null)[] = [...LEVELS, null]
const YEAR_WIDTH = 9

/** The state of the archive for a window: what it holds, then what it does not know. */
export function stateSheet(state: ArchiveState, window: Window): readonly string[] {
  const { conferences, reports } = state
  if (conferences.length === 0) return ['The archive holds no conference']
  const sheet = new Sheet(window)
  sheet.lines.push(
    `${counted(conferences.length, 'conference')}, read in ${counted(reports.length, 'report')}`,
  )
  for (const write of PARTS) write(sheet, state)
  return [...sheet.lines, '']
}

const PARTS: readonly ((sheet: Sheet, state: ArchiveState) => void)[] = [
  writeYears,
  writePlaces,
  writeMissing,
  writeNames,
  writeDisagreements,
  writeUnaddressed,
  writeJoins,
]

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

function writeYears(sheet: Sheet, { years }: ArchiveState): void {
  sheet.heading('By year and level')
  const row = (label: string, counts: readonly (string | number)[]) =>
    label.padEnd(YEAR_WIDTH) +
    counts.map((count, column) => String(count || NOTHING).padStart(widthOf(column))).join('')
  sheet.lines.push(sheet.ink('dim', row('', [...LEVELS, 'unknown', 'all'])))
  for (const state of years) {
    const line = row(String(state.year ?? 'no year'), countsOf([state]))
    sheet.lines.push(state.levels.length === 0 ? sheet.ink('dim', line) : line)
  }
  sheet.lines.push(row('all', countsOf(years)))
}

const widthOf = (column: number) => Math.max(9, (COLUMNS[column] ?? 'unknown').length + 2)

/** Counts by level and, at the end, of all. */
function countsOf(years: readonly YearState[]): readonly number[] {
  const cells = years.flatMap(({ levels }) => levels)
  const count = (of: typeof cells) => of.reduce((sum, { conferences }) => sum + conferences.length, 0)
  return [...COLUMNS.map((level) => count(cells.filter((cell) => cell.level === level))), count(cells)]
}

function writePlaces(sheet: Sheet, { places, elsewhere }: ArchiveState): void {
  sheet.heading('By place, in the provinces of today')
  const some = places.filter(({ conferences }) => conferences.length > 0)
  const none = places.filter(({ conferences }) => conferences.length === 0)
  for (const place of some.toSorted((one, other) => other.conferences.length - one.conferences.length))
    sheet.paragraph(String(place.conferences.length), placeName(place))
  if (elsewhere.length > 0) sheet.paragraph(String(elsewhere.length), 'no place known, or abroad')
  if (none.length > 0)
    sheet.paragraph('none', `${none.length} of ${places.length}: ${none.map(placeName).join('; ')}`)
}

function placeName({ name, merged }: PlaceState): string {
  return merged.length === 0 ? name : `${name} (with ${merged.join(', ')})`
}

function writeMissing(sheet: Sheet, { missing, conferences: all }: ArchiveState): void {
  sheet.heading('Missing fields')
  for (const { field, conferences } of missing.filter((gap) => gap.conferences.length > 0)) {
    sheet.lines.push(`${sheet.ink('bold', field.padEnd(14))}${conferences.length} of ${all.length}`)
    for (const id of conferences) sheet.lines.push(sheet.ink('dim', `${INDENT}${id}`))
  }
  const complete = missing.filter(({ conferences }) => conferences.length === 0).map(({ field }) => field)
  if (complete.length > 0) sheet.lines.push(`Missing in none: ${complete.join(', ')}`)
}

function writeNames(sheet: Sheet, { unidentified }: ArchiveState): void {
  sheet.heading(`Names that no authority record fits: ${unidentified.length}`)
  for (const { kind, name, titles, conferences } of unidentified) {
    sheet.lines.push(`${sheet.ink('dim', kind.padEnd(11))}${[name, ...titles].join(', ')}`)
    for (const id of conferences) sheet.lines.push(sheet.ink('dim', `${INDENT}${id}`))
  }
}

function writeDisagreements(sheet: Sheet, { disagreements }: ArchiveState): void {
  sheet.heading(`What reports say differently: ${disagreements.length}`)
  for (const { conference, disagreement } of disagreements) {
    const values = disagreement.values.map(({ value, report }) => `${value} (${report})`)
    sheet.lines.push(conference, `${INDENT}${disagreement.field}: ${values.join(', ')}`)
  }
}

function writeUnaddressed(sheet: Sheet, { reports }: ArchiveState): void {
  const unaddressed = reports.filter(({ url }) => url === null)
  sheet.heading(`Reports without an address: ${unaddressed.length}`)
  for (const report of unaddressed) sheet.lines.push(`${report.id}  ${sheet.ink('dim', creditOf(report))}`)
}

function creditOf({ publisher, headline }: StatedReport): string {
  return [publisher ?? 'no publisher', headline === null ? null : `«${headline}»`].filter(Boolean).join(', ')
}

function writeJoins(sheet: Sheet, { joins }: ArchiveState): void {
  sheet.heading(`Conferences of several reports: ${joins.length}`)
  for (const { conference, reports, reasons } of joins)
    sheet.lines.push(conference, `${INDENT}${reports.join(', ')}`, `${INDENT}${reasons.join(', ')}`)
}
