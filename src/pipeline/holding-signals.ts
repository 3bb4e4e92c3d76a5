const HELD = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Does synchronous work to its end even when the program is asked to stop in the middle of it; the program then stops
 * right after. Nobody holds off SIGKILL.
 */
export function holdingSignals(work: () => void): void {
  const stops = Object.entries(HELD).map(([signal, status]) => ({ signal, stop: () => process.exit(status) }))
  for (const { signal, stop } of stops) process.once(signal, stop)
  try {
    work()
  } finally {
    // A signal that came meanwhile is delivered when the event loop turns; the turn under way may be past that point.
    setImmediate(() => setImmediate(() => release(stops)))
  }
}

function release(stops: readonly { readonly signal: string; readonly stop: () => void }[]): void {
  for (const { signal, stop } of stops) process.off(signal, stop)
}
