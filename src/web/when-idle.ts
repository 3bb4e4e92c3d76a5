/** A browser that does not tell when it has nothing to do is given this long. */
const PATIENCE_MS = 2000

/** Does what nobody waits for, and whose failure takes nothing away, when the page is there and the browser idle. */
export function whenIdle(work: () => Promise<void>): void {
  const start = () => {
    work().catch(() => undefined)
  }
  // Safari does not tell.
  const wait = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(start) : setTimeout(start, PATIENCE_MS)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
