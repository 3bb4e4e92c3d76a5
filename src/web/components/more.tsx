import { useEffect, useEffectEvent, useRef } from 'react'
import { useStrings } from '../edition.ts'
import styles from './more.module.css'

/** How far below the screen the end of the list may be when it grows. */
const AHEAD = '1500px'

type MoreProps = {
  readonly left: number
  readonly onMore: () => void
  /** Whether the list also grows whenever the browser has nothing else to do, so that it is all found in the page. */
  readonly isEager?: boolean
}

/** Stands at the end of the list, and is asked by the reader's hand or by coming near. */
export function More({ left, onMore, isEager = false }: MoreProps) {
  const { timeline: words } = useStrings()
  const button = useRef<HTMLButtonElement>(null)
  const grow = useEffectEvent(onMore)
  // After every step it may be near still.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!button.current || !('IntersectionObserver' in window)) return undefined
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && grow(), {
      rootMargin: AHEAD,
    })
    observer.observe(button.current)
    return () => observer.disconnect()
  }, [left])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    // Safari has no idle time to give; there the list grows as the reader goes on.
    if (!isEager || !('requestIdleCallback' in window)) return undefined
    const waiting = requestIdleCallback(grow)
    return () => cancelIdleCallback(waiting)
  }, [left, isEager])
  return (
    <button className={styles.more} onClick={onMore} ref={button} type="button">
      {words.more(left)}
    </button>
  )
}
