import type { ReactNode } from 'react'
import styles from './gap-section.module.css'

type GapSectionProps = {
  /** The anchor of its heading. */
  readonly id: string
  readonly heading: string
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/** One kind of gap under its heading. */
export function GapSection({ id, heading, hint, children }: GapSectionProps) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{heading}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}
