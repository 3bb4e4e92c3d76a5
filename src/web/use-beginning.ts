import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useNavigationType } from 'react-router'

/** Who chooses deep in a list is shown the beginning of what was chosen; who stands above it stays where she is. */
export function useBeginning(list: RefObject<HTMLElement | null>, chosen: unknown): void {
  const cause = useNavigationType()
  const shown = useRef(chosen)
  useLayoutEffect(() => {
    if (shown.current === chosen) return
    shown.current = chosen
    const { current } = list
    // Back leads to the old place.
    if (cause !== 'POP' && current && current.getBoundingClientRect().top < 0) current.scrollIntoView()
  }, [list, chosen, cause])
}
