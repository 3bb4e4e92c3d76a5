import { readReport } from '../../../src/pipeline/read-report.ts'
import { cpuMilliseconds } from '../../cpu-milliseconds.ts'
import { marksOf } from '../../gold/fields.ts'
import { figuresOf } from '../../gold/figures.ts'
import type { Mark } from '../../gold/mark.ts'
import { type InventedReport, inventedReports } from '../corpus/invented-reports.ts'
import { wordsOf } from '../engines/bench-engine.ts'
import { quantile } from '../frame/quantile.ts'

/** How long invented reports take to read, in milliseconds of a processor, and what of them was read amiss. */
export type AtScale = {
  readonly median: number
  readonly p95: number
  /** All of them, one after another. */
  readonly all: number
  readonly notes: readonly string[]
}

/** What is counted on the way while the marks are given. */
type Tally = { readonly times: number[]; others: number; taken: number }

/** Reads one report after the other, so that no more than one is in memory, and holds each against what it tells. */
function* marksOfMany(count: number, tally: Tally): Generator<Mark> {
  for (const report of inventedReports(count)) {
    const record = recordIn(report, tally)
    if (report.facts) yield* marksOf(report.facts, record)
    else {
      tally.others++
      if (record && !record.issues.some(({ code }) => code === 'not-a-conference')) tally.taken++
    }
  }
}

function recordIn(report: InventedReport, { times }: Tally) {
  const readings: ReturnType<typeof readReport>[] = []
  times.push(cpuMilliseconds(() => readings.push(readReport(report))))
  const [reading] = readings
  return reading && 'record' in reading ? reading.record : null
}

const costOf = (times: readonly number[]) => ({
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  all: times.reduce((sum, one) => sum + one, 0),
})

/** How fast so many invented reports are read, and how much of what they tell is found; what is wrong field by field. */
export function extractAtScale(count: number): AtScale {
  const tally: Tally = { times: [], others: 0, taken: 0 }
  const figures = figuresOf(marksOfMany(count, tally))
  const imperfect = [...figures].filter(([, value]) => value < 1)
  return {
    ...costOf(tally.times),
    notes: [
      `of ${count} reports ${tally.others} tell of no conference, ${tally.taken} of them taken for one`,
      `figures below 1: ${imperfect.map(([name, value]) => `${name} ${value.toFixed(3)}`).join(', ') || 'none'}`,
    ],
  }
}

/** How long it takes to do of the same reports what any index does: decode them and take their words apart. */
export function wordsAtScale(count: number): AtScale {
  const times = Array.from(inventedReports(count), ({ bytes }) =>
    cpuMilliseconds(() => wordsOf(new TextDecoder().decode(bytes).normalize('NFC'))),
  )
  return { ...costOf(times), notes: [] }
}
