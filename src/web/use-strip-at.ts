import { type RefObject, useEffect } from 'react'

/**
 * Brings what is chosen of a strip, or else the first that can be chosen, into the part of it that is seen, whenever `shown`
 * is another; the page itself stays where it is.
 */
export function useStripAt(strip: RefObject<HTMLElement | null>, shown: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with what is shown the strip has other links
  useEffect(() => {
    if (strip.current) bringIn(strip.current)
  }, [strip, shown])
}

function bringIn(strip: HTMLElement): void {
  const link = strip.querySelector('a[aria-current]') ?? strip.querySelector('a')
  if (!link) return
  const room = strip.getBoundingClientRect()
  const place = link.getBoundingClientRect()
  if (place.left >= room.left && place.right <= room.right) return
  strip.scrollLeft += place.left - room.left - (room.width - place.width) / 2
}
