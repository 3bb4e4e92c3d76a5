import type { ReactNode } from 'react'
import styles from './record-spread.module.css'

type RecordSpreadProps = {
  readonly head: ReactNode
  /** What is known of the record: read first, and seen beside the conferences. */
  readonly facts?: ReactNode
  /** What has to do with the record, and where it was found. */
  readonly aside: ReactNode
  /** What the aside is, where it is more than sources. */
  readonly asideName?: string
  /** The conferences of the record. */
  readonly children: ReactNode
}

/** The page of a record: its head, then its conferences beside what is known of it. */
export function RecordSpread({ head, facts, aside, asideName, children }: RecordSpreadProps) {
  const Aside = asideName === undefined ? 'div' : 'aside'
  return (
    <div className={styles.page}>
      {head}
      <div className={styles.columns}>
        {facts !== undefined && <div className={styles.facts}>{facts}</div>}
        <div className={styles.main}>{children}</div>
        <Aside aria-label={asideName} className={styles.aside}>
          {aside}
        </Aside>
      </div>
    </div>
  )
}
