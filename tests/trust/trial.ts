import fc from 'fast-check'
import { expect, type TestContext } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** What the table of trials shows of a test (`tests/trust/trial-table.ts`). */
    trial?: Trial
  }
}

/** What was done to the program how often, and how often it stayed what it should be. */
export type Trial = { readonly what: string; readonly tried: number; readonly survived: number }

type Task = TestContext['task']

/** Tries every case, whatever becomes of the others, so many at once, and fails with all that did not survive. */
export async function eachSurvives<T>(
  task: Task,
  { what, atOnce = 1 }: Trying,
  cases: readonly T[],
  attempt: (one: T) => void | Promise<void>,
): Promise<void> {
  const lost: unknown[] = []
  const waiting = cases.values()
  const lane = async () => {
    for (const one of waiting)
      try {
        await attempt(one)
      } catch (error) {
        lost.push(error)
      }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  task.meta.trial = { what, tried: cases.length, survived: cases.length - lost.length }
  expect(cases.length, `${what}: nothing was tried`).toBeGreaterThan(0)
  if (lost.length > 0) throw lost.length === 1 ? lost[0] : new AggregateError(lost, summaryOf(what, lost))
}

/** What is tried, as the table calls it, and how many of the cases at the same time. */
type Trying = { readonly what: string; readonly atOnce?: number }

const summaryOf = (what: string, lost: readonly unknown[]) =>
  `${what}: ${lost.length} did not survive\n${lost.map((error) => String(error)).join('\n')}`

/** The same inputs in each run, so that what failed once fails until it is mended. */
const SEED = 20_311_224

/** Holds a property against chance inputs; each is a trial. */
export async function propertyHolds<T>(
  task: Task,
  what: string,
  property: fc.IRawProperty<T>,
  numRuns: number,
): Promise<void> {
  const run = await fc.check(property, { numRuns, seed: SEED })
  task.meta.trial = { what, tried: run.numRuns, survived: run.numRuns - (run.failed ? 1 : 0) }
  if (run.failed) throw new Error(`${what}: ${fc.defaultReportMessage(run)}`, { cause: run.errorInstance })
}
