import { KEPT_HEADER } from './kept-header.ts'

/** Whether the reader is in reach of the server: a device that is on some network may still be out of its reach. */
export type Reach = 'reached' | 'offline' | 'out-of-reach'

export function reachNow(): Reach {
  if (!navigator.onLine) return 'offline'
  return document.documentElement.hasAttribute('data-kept') ? 'out-of-reach' : 'reached'
}

/** Calls `listener` whenever it may have changed. */
export function onReach(listener: () => void): void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  new MutationObserver(listener).observe(document.documentElement, { attributeFilter: ['data-kept'] })
}

/** Asks for the smallest file whose content is never taken from what is kept without being marked. */
export async function lookAgain(base: string): Promise<void> {
  const answer = await fetch(`${base}archive/manifest.json`, { cache: 'no-cache' }).catch(() => null)
  if (answer?.ok && !answer.headers.has(KEPT_HEADER)) document.documentElement.removeAttribute('data-kept')
}
