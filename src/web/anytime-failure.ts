/** What may fail while one waits for something else. */
type AnytimeFailure = {
  readonly fail: (error: unknown) => void
  /** What an answer says; fails with the failure, should that come first or have come already. */
  readonly beside: <T>(answer: Promise<T>) => Promise<T>
}

/** A failure beside many answers. `Promise.race` would keep each of them for as long as nothing has failed. */
export function anytimeFailure(): AnytimeFailure {
  const waiting = new Set<(error: unknown) => void>()
  let failed: { readonly error: unknown } | null = null
  return {
    fail: (error) => {
      failed ??= { error }
      for (const reject of waiting) reject(error)
      waiting.clear()
    },
    beside: (answer) =>
      new Promise((resolve, reject) => {
        if (failed) {
          reject(failed.error)
          return
        }
        waiting.add(reject)
        const settled = () => waiting.delete(reject)
        answer.then(resolve, reject).then(settled, settled)
      }),
  }
}
