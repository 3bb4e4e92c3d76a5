/** Brings an element into view, in motion unless the reader wants none. */
export function scrollGently(element: Element, block: 'nearest' | 'center'): void {
  const isStill = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
  element.scrollIntoView({ block, behavior: isStill ? 'instant' : 'smooth' })
}
