import { type ReactNode, useId } from 'react'
import styles from './record-section.module.css'

type RecordSectionProps = {
  readonly heading: string
  /** How many or since when. */
  readonly told?: string | null
  readonly children: ReactNode
}

/** A part of a record's page under its heading. */
export function RecordSection({ heading, told, children }: RecordSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id}>{heading}</h2>
        {told && <p>{told}</p>}
      </div>
      {children}
    </section>
  )
}
