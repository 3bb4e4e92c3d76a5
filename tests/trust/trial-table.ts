import type { Reporter, TestModule } from 'vitest/node'
import type { Trial } from './trial.ts'

/** What was tried in all the tests of some modules. */
function trialsIn(modules: readonly TestModule[]): readonly Trial[] {
  return modules.flatMap((module) =>
    [...module.children.allTests()].flatMap((test) => test.meta().trial ?? []),
  )
}

/** Trials as lines: what was tried, how often, how often all stayed as it should. */
export function trialLines(trials: readonly Trial[]): readonly string[] {
  const sum = (count: (row: Trial) => number) => trials.reduce((total, row) => total + count(row), 0)
  const all = { what: 'all', tried: sum(({ tried }) => tried), survived: sum(({ survived }) => survived) }
  const width = Math.max(...[...trials, all].map(({ what }) => what.length))
  const line = (what: string, tried: string, survived: string) =>
    `${what.padEnd(width)}  ${tried.padStart(7)}  ${survived.padStart(8)}`
  const rows = [...trials.toSorted((one, other) => (one.what < other.what ? -1 : 1)), all]
  return [
    line('tried', 'times', 'survived'),
    ...rows.map(({ what, tried, survived }) => line(what, `${tried}`, `${survived}`)),
  ]
}

/** Prints after a run what was tried to break the program, and how much of it the program survived. */
export default class TrialTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const trials = trialsIn(modules)
    if (trials.length > 0) process.stdout.write(`\n${trialLines(trials).join('\n')}\n`)
  }
}
