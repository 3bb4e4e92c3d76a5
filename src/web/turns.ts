/** Calls one after the other; one that was given up before its turn fails with the reason of its signal instead. */
export type Turns = <T>(call: () => Promise<T>, signal?: AbortSignal) => Promise<T>

/**
 * While one question is being answered the reader types on: of those that wait by then only the newest is still asked,
 * since each was given up when the next one came.
 */
export function takingTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (call, signal) => {
    const mine = last.then(() => {
      signal?.throwIfAborted()
      return call()
    })
    last = mine.catch(() => undefined)
    return mine
  }
}
