import { wantsStillness } from './wants-stillness.ts'

/** Brings an element into view, in motion unless the reader wants none. */
export function scrollGently(element: Element, block: 'nearest' | 'center'): void {
  element.scrollIntoView({ block, behavior: wantsStillness() ? 'instant' : 'smooth' })
}
