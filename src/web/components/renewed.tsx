import { type ReactNode, useEffect, useState } from 'react'
import styles from './renewed.module.css'

/** So long after a list has come, the one before it is taken down. */
const LATER_MS = 150

type RenewedProps = {
  /** What the children are of; with another they are set anew. */
  readonly place: string
  readonly children: ReactNode
}

/** Sets a long list anew at once; what stood there before is hidden, and goes when the reader has seen the new one. */
export function Renewed({ place, children }: RenewedProps) {
  const [before, setBefore] = useState({ place, children })
  useEffect(() => {
    const waiting = setTimeout(() => setBefore({ place, children }), LATER_MS)
    return () => clearTimeout(waiting)
  }, [place, children])
  const shown = before.place === place ? [{ place, children }] : [{ place, children }, before]
  return shown.map((one, nth) => (
    <div className={styles.list} hidden={nth > 0} key={one.place}>
      {one.children}
    </div>
  ))
}
