import { describe, expect, it } from 'vitest'
import { OUT_OF_TIME, withinTime } from '../../src/pipeline/within-time.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'
import { type Pattern, patternsMade, patternsWritten, sourceFiles } from './every-pattern.ts'
import { hostileTo } from './hostile-to.ts'
import { eachSurvives } from './trial.ts'

/** Of these, modules can be loaded without a page or a disk, so that the patterns they make of words are known. */
const PURE = ['model', 'text', 'extract', 'link', 'search', 'publish']
const OTHERS = ['pipeline', 'web']
/** What these are given has come through the one door (`text/normalize.ts`). */
const PAST_THE_DOOR = /^src\/(?:extract|link|search|web)\//u

const files = [...sourceFiles(PURE), ...sourceFiles(OTHERS)]
const written = files.map((file) => ({ file, ...patternsWritten(file) }))
const recording = patternsMade()
for (const file of sourceFiles(PURE).filter((name) => name.endsWith('.ts')))
  await import(new URL(`../../${file}`, import.meta.url).href)
// Some are made for each text anew.
const { readReport } = await import('../../src/pipeline/read-report.ts')
const { normalized } = await import('../../src/text/normalize.ts')
const { confirmsDay } = await import('../../src/text/confirmed-day.ts')
const { inventedReports } = await import('../bench/corpus/invented-reports.ts')
for (const report of inventedReports(4)) readReport(report)
confirmsDay('2031-03-12', '')
recording.stop()

const patterns = [...written.flatMap(({ literals }) => literals), ...recording.made]
const distinct = [...new Map(patterns.map((one) => [String(one.pattern), one])).values()]

const LENGTH = 4_000
/** Over so many characters the quickest of the patterns that went by the square took three times as long. */
const AT_ONCE_MS = 0.3
/** So many of its texts over which a pattern takes longest are tried again, at a greater length. */
const SLOWEST = 3
/** Four times as long a text in at most so many times the time; by its square it would be sixteen. */
const MOST_TIMES = 10

const matched = ({ pattern }: Pattern, text: string) =>
  cpuMilliseconds(() => {
    pattern.lastIndex = 0
    if (pattern.global) text.replace(pattern, '')
    else pattern.test(text)
  })

const quickest = (pattern: Pattern, text: string) =>
  Math.min(...Array.from({ length: 3 }, () => matched(pattern, text)))

/** Fails when a pattern takes more time over its own letters than they are long. */
function expectLinear(one: Pattern): void {
  const texts = (length: number) =>
    hostileTo(one.pattern, length).map((text) =>
      PAST_THE_DOOR.test(one.file) ? normalized(text).replace(/\n+/gu, '\n') : text,
    )
  const short = texts(LENGTH)
  const slow = short
    .map((text, nth) => ({ nth, took: matched(one, text) }))
    .filter(({ took }) => took > AT_ONCE_MS)
    .toSorted((first, second) => second.took - first.took)
    .slice(0, SLOWEST)
  if (slow.length === 0) return
  const long = texts(4 * LENGTH)
  for (const { nth } of slow) {
    const [text = '', whole = ''] = [short[nth], long[nth]]
    const base = Math.max(AT_ONCE_MS, quickest(one, text))
    const times = base > 100 ? Number.POSITIVE_INFINITY : quickest(one, whole) / base
    const said = `${one.file}: ${one.pattern} over «${text.slice(0, 80)}…»`
    expect(times, said).toBeLessThan(MOST_TIMES)
  }
}

/** Many times as long as any of them takes on a busy machine. */
const LONGEST_MS = 60_000

/** As `expectLinear`; one that would never end is ended, and named. */
function expectLinearWithin(milliseconds: number, one: Pattern): void {
  if (withinTime(milliseconds, () => expectLinear(one)) === OUT_OF_TIME)
    throw new Error(`${one.file}: ${one.pattern} has no end over its own letters`)
}

describe('the patterns of the program', () => {
  it('would be named when one of them had no end', () => {
    const endless = { file: 'mau.ts', pattern: /^(?: *a *)*$/u }
    expect(() => expectLinearWithin(500, endless)).toThrow('mau.ts: /^(?: *a *)*$/u has no end')
  })

  it('would be named when one of them went by the square', () => {
    const square = { file: 'mau.ts', pattern: /,(?:[^,]*,)*x|\s+$/u }
    expect(() => expectLinearWithin(LONGEST_MS, square)).toThrow('mau.ts: ')
  })

  it('are all known, those that are made of words, too', () => {
    const made = new Set(recording.made.map(({ file }) => file))
    const makers = written.filter(({ makings }) => makings > 0).map(({ file }) => file)
    expect(makers.filter((file) => !made.has(file) && file !== 'src/text/pattern.ts')).toEqual([])
    expect(distinct.length).toBeGreaterThan(700)
  })

  it(
    'take no more time over their own letters than these are long',
    ({ task }) =>
      eachSurvives(task, { what: 'a pattern over runs of its own letters' }, distinct, (one) =>
        expectLinearWithin(LONGEST_MS, one),
      ),
    120_000,
  )
})
