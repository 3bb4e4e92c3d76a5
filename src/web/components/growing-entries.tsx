import { useEffect, useRef, useState } from 'react'
import type { Conference } from '../../model/conference.ts'
import { useStrings } from '../edition.ts'
import { Entries } from './entries.tsx'
import styles from './growing-entries.module.css'

/** About three screens of a desk. */
const STEP = 30

/** How far below the screen the end of the list may be when it grows. */
const AHEAD = '800px'

/** By place in the history: who comes back finds the list as long as it was left, and the page as far down. */
const grown = new Map<string, number>()

type GrowingEntriesProps = {
  readonly conferences: readonly Conference[]
  /** Where in the history of the tab this list stands. */
  readonly place: string
}

/** The beginning of a long list, and more of it as the reader goes on: ten thousand answers are never on the page at once. */
export function GrowingEntries({ conferences, place }: GrowingEntriesProps) {
  const [reached, setReached] = useState({ place, length: grown.get(place) ?? STEP })
  const length = reached.place === place ? reached.length : (grown.get(place) ?? STEP)
  const left = conferences.length - length
  const grow = () => {
    grown.set(place, length + STEP)
    setReached({ place, length: length + STEP })
  }
  return (
    <>
      <Entries conferences={conferences.slice(0, length)} under="no-heading" />
      {left > 0 && <More key={length} left={left} onMore={grow} />}
    </>
  )
}

type MoreProps = { readonly left: number; readonly onMore: () => void }

/** Stands at the end of the list, and is asked by the reader's hand or by coming near. */
function More({ left, onMore }: MoreProps) {
  const strings = useStrings()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!button.current || !('IntersectionObserver' in window)) return undefined
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), {
      rootMargin: AHEAD,
    })
    observer.observe(button.current)
    return () => observer.disconnect()
  }, [onMore])
  return (
    <button className={styles.more} onClick={onMore} ref={button} type="button">
      {strings.timeline.more(left)}
    </button>
  )
}
