import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import path from 'node:path'
import * as z from 'zod/mini'
import type { Findings } from './findings.ts'
import { plotOf } from './plot.ts'
import { type Ratio, ratiosOf } from './ratios.ts'

const FOLDER = path.resolve(import.meta.dirname, '..', 'results')
const fileOf = (name: string, end: string) => path.join(FOLDER, `${name}${end}`)
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** On what it was measured; a load above the number of processors says that others were at work, too. */
const machine = () => ({
  node: process.version,
  processors: availableParallelism(),
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
})

/** Writes findings as values, as ratios and as a picture, in place of those of before. */
export function saveResults(findings: Findings): void {
  const { name, notes = [], figures, ...rest } = findings
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(fileOf(name, '.json'), json({ name, machine: machine(), ...rest, notes }))
  writeFileSync(fileOf(name, '.ratios.json'), json(ratiosOf(findings)))
  if (figures.some(({ grows }) => grows)) writeFileSync(fileOf(name, '.svg'), plotOf(findings))
}

const Committed = z.array(
  z.object({
    kind: z.enum(['times', 'growth']),
    subject: z.string(),
    figure: z.string(),
    size: z.nullable(z.number()),
    value: z.number(),
  }),
)

/** The ratios that were committed of a benchmark; none where nothing was. */
export function committedRatios(name: string): readonly Ratio[] {
  const file = fileOf(name, '.ratios.json')
  return existsSync(file) ? Committed.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}
