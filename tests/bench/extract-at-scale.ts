import { readReport } from '../../src/pipeline/read-report.ts'
import { marksOf } from '../gold/fields.ts'
import { figuresOf } from '../gold/figures.ts'
import type { Mark } from '../gold/mark.ts'
import { inventedReports } from './corpus/invented-reports.ts'

/** What is counted on the way while the marks are given. */
type Tally = { readonly times: number[]; bytes: number; others: number; taken: number }

/** Reads one report after the other, so that no more than one is in memory, and holds each against what it tells. */
function* marksOfMany(count: number, tally: Tally): Generator<Mark> {
  for (const report of inventedReports(count)) {
    const started = performance.now()
    const reading = readReport(report)
    tally.times.push(performance.now() - started)
    tally.bytes += report.bytes.length
    const record = 'record' in reading ? reading.record : null
    if (report.facts) yield* marksOf(report.facts, record)
    else {
      tally.others++
      if (record && !record.issues.some(({ code }) => code === 'not-a-conference')) tally.taken++
    }
  }
}

const figure = (value: number) => value.toFixed(3)

/** How fast so many invented reports are read and how much of what they tell is found; what is wrong field by field. */
export function extractAtScale(count: number): readonly string[] {
  const tally: Tally = { times: [], bytes: 0, others: 0, taken: 0 }
  const figures = figuresOf(marksOfMany(count, tally))
  const times = tally.times.toSorted((one, other) => one - other)
  const sum = times.reduce((total, one) => total + one, 0)
  const imperfect = [...figures].filter(([, value]) => value < 1)
  return [
    `  ${count} invented reports of ${(tally.bytes / count / 1000).toFixed(1)} kB: median ${(times[times.length >> 1] ?? 0).toFixed(2)} ms, all ${(sum / 1000).toFixed(1)} s`,
    `  ${tally.others} tell of no conference, ${tally.taken} of them taken for one`,
    `  figures below 1: ${imperfect.map(([name, value]) => `${name} ${figure(value)}`).join(', ') || 'none'}`,
  ]
}
