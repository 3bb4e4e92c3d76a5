import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { wantsStillness } from './wants-stillness.ts'

/** Who has moved the strip herself is left alone so long. */
const LEFT_ALONE_MS = 3000

const BY_HAND = ['pointerdown', 'touchmove', 'wheel'] as const

/**
 * Brings what is chosen of a strip, or else the first that can be chosen, into the part of it that is seen, whenever `shown`
 * is another; the page itself stays where it is. What it gives back does the same for a link, unless the reader has the
 * strip in hand.
 */
export function useStripAt(
  strip: RefObject<HTMLElement | null>,
  shown: unknown,
): (link: HTMLElement) => void {
  const moved = useRef(-Infinity)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with what is shown the strip has other links
  useEffect(() => {
    const { current } = strip
    const link = current?.querySelector('nav a[aria-current="true"]') ?? current?.querySelector('nav a')
    if (current && link) bringIn(current, link, 'instant')
  }, [strip, shown])
  useEffect(() => {
    const { current } = strip
    const note = () => {
      moved.current = performance.now()
    }
    for (const event of BY_HAND) current?.addEventListener(event, note, { passive: true })
    return () => {
      for (const event of BY_HAND) current?.removeEventListener(event, note)
    }
  }, [strip])
  return useCallback(
    (link) => {
      const { current } = strip
      if (!current || performance.now() - moved.current < LEFT_ALONE_MS) return
      if (!current.querySelector(':focus-visible'))
        bringIn(current, link, wantsStillness() ? 'instant' : 'smooth')
    },
    [strip],
  )
}

/** On a desk the strip scrolls down as a whole, on a phone its list across. */
function bringIn(strip: HTMLElement, link: Element, behavior: ScrollBehavior): void {
  for (const box of [strip, link.closest('ol') ?? strip]) {
    const room = box.getBoundingClientRect()
    const place = link.getBoundingClientRect()
    const left = distance(place.left - room.left, place.width, room.width)
    const top = distance(place.top - room.top, place.height, room.height)
    if (left !== 0 || top !== 0) box.scrollBy({ left, top, behavior })
  }
}

/** How far what lies so far in is from the middle, in pixels; 0 of what is seen whole, and in what has no room of its own. */
function distance(at: number, size: number, room: number): number {
  return room === 0 || (at >= 0 && at + size <= room) ? 0 : at - (room - size) / 2
}
