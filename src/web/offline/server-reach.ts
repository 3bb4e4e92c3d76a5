let answered = true
const listeners = new Set<() => void>()

/** Remembers whether the server itself has answered last, or what is kept has in its place. */
export function noteReach(answer: 'server' | 'kept'): void {
  answered = answer === 'server'
  for (const listener of listeners) listener()
}

/** Calls `listener` whenever it may have changed; what is returned ends that. */
export const onReach = (listener: () => void): (() => void) => {
  listeners.add(listener)
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Whether the reader is in reach of the server: a device that is on some network may still be out of its reach. */
export type Reach = 'reached' | 'offline' | 'out-of-reach'

export function reachNow(): Reach {
  if (!navigator.onLine) return 'offline'
  return answered ? 'reached' : 'out-of-reach'
}
