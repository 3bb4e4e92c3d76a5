/** Whether the reader wants nothing to move by itself; so, too, where the browser cannot say. */
export function wantsStillness(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
}
