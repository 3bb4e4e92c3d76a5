import { type Figure, type Findings, measured, sizesOf } from './findings.ts'
import { overBudget } from './over-budget.ts'
import { type Ratio, ratiosOf } from './ratios.ts'

const LABEL_WIDTH = 24
const LEAST_WIDTH = 13

const cell = (value: number | undefined, digits: number) =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(digits)

/** A figure as it is called where its unit has been divided away. */
const withoutUnit = (name: string) => name.replace(/,? (?:k?B|MB|m?s)\b/u, '')

type Row = {
  readonly label: string
  readonly values: readonly (number | undefined)[]
  readonly digits: number
}

/** A table under its title; nothing where no row holds a number. */
function block(title: string, subjects: readonly string[], rows: readonly Row[]): readonly string[] {
  const told = rows.filter(({ values }) => values.some((value) => value !== undefined))
  if (told.length === 0) return []
  const width = Math.max(LEAST_WIDTH, ...subjects.map(({ length }) => length + 2))
  const line = (label: string, cells: readonly string[]) =>
    `  ${label.padEnd(LABEL_WIDTH)}${cells.map((one) => one.padStart(width)).join('')}`
  return [
    line(title, subjects),
    ...told.map(({ label, values, digits }) =>
      line(
        label,
        values.map((value) => cell(value, digits)),
      ),
    ),
    '',
  ]
}

const titleAt = (size: number | null, unit: string) =>
  size === null ? 'of no size' : `${size.toLocaleString('en')} ${unit}`

function ratioBlocks(findings: Findings, ratios: readonly Ratio[]): readonly string[] {
  const { subjects, figures, unit, against } = findings
  const row = (kind: Ratio['kind'], size: number | null) => (figure: Figure) => ({
    label: kind === 'growth' ? figure.name : withoutUnit(figure.name),
    digits: 2,
    values: subjects.map((subject) =>
      kind === 'times' && subject === against
        ? measured(findings, { subject, figure: figure.name, size }) && 1
        : ratios.find(
            (one) =>
              one.kind === kind && one.subject === subject && one.figure === figure.name && one.size === size,
          )?.value,
    ),
  })
  const sizes = sizesOf(findings)
  const times = [null, ...sizes].flatMap((size) =>
    against === null
      ? []
      : block(
          `× ${against}, ${titleAt(size, unit)}`,
          subjects,
          figures.filter(({ worse }) => worse).map(row('times', size)),
        ),
  )
  const last = sizes.at(-1) ?? null
  return [...times, ...block('growth exponent', subjects, figures.map(row('growth', last)))]
}

/** The sheet of a run: what holds on any machine first, then the values, then what is over its budget. */
export function sheetOf(findings: Findings): readonly string[] {
  const { subjects, figures, unit, notes = [] } = findings
  const values = [null, ...sizesOf(findings)].flatMap((size) =>
    block(
      titleAt(size, unit),
      subjects,
      figures.map(({ name, digits }) => ({
        label: name,
        digits,
        values: subjects.map((subject) => measured(findings, { subject, figure: name, size })),
      })),
    ),
  )
  return [
    ...ratioBlocks(findings, ratiosOf(findings)),
    ...values,
    ...overBudget(findings).map((line) => `  over budget: ${line}`),
    ...notes.map((line) => `  ${line}`),
  ]
}
