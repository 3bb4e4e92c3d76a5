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

/** Writes a row of the table of trials; who has less survived than tried fails. */
export function trial(task: Task, row: Trial): void {
  task.meta.trial = row
  expect(row.tried, `${row.what}: nothing was tried`).toBeGreaterThan(0)
  expect(row.survived, row.what).toBe(row.tried)
}

/** Tries every case, whatever becomes of the others, and fails with all that did not survive. */
export async function eachSurvives<T>(
  task: Task,
  what: string,
  cases: readonly T[],
  attempt: (one: T) => void | Promise<void>,
): Promise<void> {
  const lost: unknown[] = []
  for (const one of cases) {
    try {
      await attempt(one)
    } catch (error) {
      lost.push(error)
    }
  }
  task.meta.trial = { what, tried: cases.length, survived: cases.length - lost.length }
  if (lost.length > 0) throw lost.length === 1 ? lost[0] : new AggregateError(lost, summaryOf(what, lost))
  trial(task, task.meta.trial)
}

const summaryOf = (what: string, lost: readonly unknown[]) =>
  `${what}: ${lost.length} did not survive\n${lost.map((error) => String(error)).join('\n')}`

/** The same inputs in each run, so that what failed once fails until it is mended. */
const SEED = 20_311_224

/** Holds a property against chance inputs; each is a trial. */
export async function propertyHolds<T>(
  task: Task,
  what: string,
  property: fc.IRawProperty<T>,
  numRuns = 100,
): Promise<void> {
  const run = await fc.check(property, { numRuns, seed: SEED })
  task.meta.trial = { what, tried: run.numRuns, survived: run.numRuns - (run.failed ? 1 : 0) }
  if (run.failed) throw new Error(`${what}: ${fc.defaultReportMessage(run)}`, { cause: run.errorInstance })
}
