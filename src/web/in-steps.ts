/** What is shown first, and what takes its place; null where the first is all. */
type InSteps<T> = { readonly first: T; readonly later: Promise<T> | null }

/**
 * Who gets the whole so soon after a part of it is not shown that before, since the whole has another order and rows would
 * move under her eyes: at 3,000 records the texts come 200 to 500 ms later on two loaded cores.
 */
const PATIENCE_MS = 400

/** The whole of what `ask` finds; where that takes a while after the part of it that is told beforehand, that first. */
export function inSteps<T>(ask: (onPart: (part: T) => void) => Promise<T>): Promise<InSteps<T>> {
  return new Promise((resolve, reject) => {
    const whole = ask((part) => setTimeout(() => resolve({ first: part, later: whole }), PATIENCE_MS))
    whole.then((first) => resolve({ first, later: null }), reject)
  })
}
