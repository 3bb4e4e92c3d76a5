import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { noteSight, returnTo, type Sight, sightOf } from './sights.ts'

/** With one of these every way away begins; when the next page is there it is too late to look. */
const LEAVING = ['pointerdown', 'click', 'keydown', 'popstate'] as const

/** Brings who comes back to a long list to the very row that she left. */
export function useSight(root: RefObject<Element | null>, place: string): Sight | null {
  const [sight] = useState(() => sightOf(place))
  useEffect(() => {
    const note = () => {
      if (root.current && !root.current.closest('[hidden]')) noteSight(place, root.current)
    }
    for (const event of LEAVING) window.addEventListener(event, note, { capture: true })
    return () => {
      for (const event of LEAVING) window.removeEventListener(event, note, { capture: true })
    }
  }, [place, root])
  useLayoutEffect(() => {
    // After the router has scrolled to where the row stood, and before the page is painted.
    if (sight) queueMicrotask(() => root.current && returnTo(sight, root.current))
  }, [sight, root])
  return sight
}
