/** The uppermost year in this part of the screen is the one that is read; it is higher than what parts two years. */
const READ = '-20% 0px -60% 0px'

const years = new Map<Element, number>()
const inSight = new Set<Element>()
const listeners = new Set<() => void>()

/** One for all years. */
let observer: IntersectionObserver | null = null
let read: number | null = null

/** The year of the timeline that is read; null above the first and below the last, and where the browser cannot tell. */
export const yearRead = () => read

/** Counts an element as a year of the timeline, until it is told that it is none any more. */
export function watchYear(element: Element, year: number): () => void {
  if (!('IntersectionObserver' in window)) return () => undefined
  observer ??= new IntersectionObserver(note, { rootMargin: READ })
  years.set(element, year)
  observer.observe(element)
  return () => {
    observer?.unobserve(element)
    years.delete(element)
    inSight.delete(element)
    tell()
  }
}

/** Calls `listener` when another year is read. */
export function onYearRead(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function note(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting && years.has(target)) inSight.add(target)
    else inSight.delete(target)
  }
  tell()
}

function tell(): void {
  // The newest stands above the others.
  const next = [...inSight].reduce<number | null>(
    (newest, element) => Math.max(newest ?? -Infinity, years.get(element) ?? -Infinity),
    null,
  )
  if (next === read) return
  read = next
  for (const listener of listeners) listener()
}
