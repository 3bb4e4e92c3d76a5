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
  expect(cases.length, `${what}: nothing was tried`).toBeGreaterThan(0)
  if (lost.length > 0) throw lost.length === 1 ? lost[0] : new AggregateError(lost, summaryOf(what, lost))
}

const summaryOf = (what: string, lost: readonly unknown[]) =>
  `${what}: ${lost.length} did not survive\n${lost.map((error) => String(error)).join('\n')}`
