import type { StatedConference } from '../../model/archive-state.ts'
import { ConferenceLinks } from './conference-links.tsx'
import styles from './gap-row.module.css'

type GapRowProps = {
  readonly label: string
  readonly note?: string | undefined
  /** How long the bar is, 0 to 1; none without it. */
  readonly share?: number
  readonly count: string
  readonly conferences: readonly StatedConference[]
}

/** A gap with how large it is; opened, it names the conferences. */
export function GapRow({ label, note, share, count, conferences }: GapRowProps) {
  return (
    <details className={styles.row}>
      <summary className={share === undefined ? styles.plain : styles.measured}>
        <span className={styles.label}>
          {label}
          {note && <small>{note}</small>}
        </span>
        {share !== undefined && (
          <span aria-hidden="true" className={styles.bar} style={{ '--share': share }} />
        )}
        <span className={styles.count}>{count}</span>
      </summary>
      <ConferenceLinks conferences={conferences} />
    </details>
  )
}
