import { type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { factAnchor, WHY_ANCHOR } from './paths.ts'
import { useRecord } from './record-context.ts'
import { scrollGently } from './scroll-gently.ts'

/**
 * Brings the opened fact into view when it was opened from elsewhere; gives what is to be told before anything in the
 * record is pressed, so that what is pressed does not move.
 */
export function useFactInView(): (event: MouseEvent) => void {
  const { opened, isNarrow } = useRecord()
  const key = opened?.key
  const pressed = useRef<{ readonly element: Element; readonly top: number }>(null)
  const shown = useRef(key)
  const keepPlace = ({ target }: MouseEvent) => {
    if (target instanceof Element) pressed.current = { element: target, top: topOf(target) }
  }
  // What closes above an opened fact would move it.
  useLayoutEffect(() => {
    const { element, top } = pressed.current ?? {}
    pressed.current = null
    if (key !== undefined && element?.isConnected && top !== undefined)
      scrollBy({ top: topOf(element) - top, behavior: 'instant' })
  }, [key])
  useEffect(() => {
    const wasShown = shown.current
    shown.current = key
    if (key === undefined) return
    const link = document.getElementById(factAnchor(key))
    // What was pressed may be gone now, and the focus with it.
    if (wasShown !== key && document.activeElement === document.body) link?.focus({ preventScroll: true })
    const shownBy = isNarrow ? document.getElementById(WHY_ANCHOR) : link?.closest('dd, li')
    if (shownBy) scrollGently(shownBy, 'nearest')
  }, [key, isNarrow])
  return keepPlace
}

const topOf = (element: Element) => element.getBoundingClientRect().top
