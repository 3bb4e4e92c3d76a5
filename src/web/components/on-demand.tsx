import { type ReactNode, useState } from 'react'
import styles from './more.module.css'

/** Who asks for more means to read on for a while. */
const STEP = 60

type OnDemandProps<T> = {
  readonly all: readonly T[]
  /** How many are there at first. */
  readonly first: number
  /** Asks for the others, which are so many. */
  readonly more: (left: number) => string
  readonly children: (shown: readonly T[]) => ReactNode
}

/** The beginning of one list among many of its page; it grows only when it is asked to, since others stand below it. */
export function OnDemand<T>({ all, first, more, children }: OnDemandProps<T>) {
  const [length, setLength] = useState(first)
  const left = all.length - length
  return (
    <>
      {children(all.slice(0, length))}
      {left > 0 && (
        <button className={styles.more} onClick={() => setLength(length + STEP)} type="button">
          {more(left)}
        </button>
      )}
    </>
  )
}
