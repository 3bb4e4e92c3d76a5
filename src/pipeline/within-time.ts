import vm from 'node:vm'

/** Instead of an answer, when there was none in time. */
export const OUT_OF_TIME = Symbol('out of time')

const context = vm.createContext({ work: null })
const script = new vm.Script('work()')

/**
 * What synchronous work answers, or `OUT_OF_TIME` when it takes longer. V8 ends it wherever it is, in the middle of a
 * regular expression, too, for which a thread would have to be started: 25 µs instead of a second.
 */
export function withinTime<T>(milliseconds: number, work: () => T): T | typeof OUT_OF_TIME {
  const before = context.work
  context.work = work
  try {
    return script.runInContext(context, { timeout: milliseconds })
  } catch (error) {
    if (isTimeout(error)) return OUT_OF_TIME
    throw error
  } finally {
    context.work = before
  }
}

/**
 * As `withinTime` of each, under one clock as long as none of them runs out: where all processors are busy, waiting for a
 * clock to start and to stop takes up to 8 ms.
 */
export function eachWithinTime<T, R>(
  all: readonly T[],
  milliseconds: number,
  work: (one: T) => R,
): readonly (R | typeof OUT_OF_TIME)[] {
  const answers: (R | typeof OUT_OF_TIME)[] = []
  const goOn = () => {
    for (const one of all.slice(answers.length)) answers.push(work(one))
  }
  while (answers.length < all.length) {
    const before = answers.length
    if (withinTime(milliseconds, goOn) !== OUT_OF_TIME) break
    // What had to share its time with others has it now for itself.
    const late = all.slice(answers.length, answers.length + 1)
    for (const one of late)
      answers.push(answers.length === before ? OUT_OF_TIME : withinTime(milliseconds, () => work(one)))
  }
  return answers
}

/** The error is one of the other context: `instanceof` does not know it. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
