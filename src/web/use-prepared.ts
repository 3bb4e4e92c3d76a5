import { type RefObject, useEffect } from 'react'
import { useSearcher } from './searcher-context.ts'

/** With these somebody comes near a choice; a finger comes with the press itself. */
const SIGNS = ['pointerover', 'focusin'] as const

/** Fetches what a choice is counted with when somebody comes near what offers it. */
export function usePrepared(place: RefObject<HTMLElement | null>): void {
  const { prepare } = useSearcher()
  useEffect(() => {
    const { current: element } = place
    if (!element) return undefined
    const control = new AbortController()
    const { signal } = control
    const begin = () => {
      control.abort()
      // What cannot be had is told when it is asked for.
      prepare().catch(() => undefined)
    }
    for (const sign of SIGNS) element.addEventListener(sign, begin, { signal, passive: true })
    return () => control.abort()
  }, [place, prepare])
}
