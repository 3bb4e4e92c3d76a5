import type { StatedConference } from '../../model/archive-state.ts'
import { useStrings } from '../edition.ts'
import { useGapLengths } from '../gap-lengths.ts'
import { ConferenceLinks } from './conference-links.tsx'
import styles from './gap-row.module.css'
import { Mixed } from './mixed.tsx'
import { OnDemand } from './on-demand.tsx'

type GapRowProps = {
  readonly label: string
  readonly note?: string | undefined
  /** What of both stays Vietnamese in any language of the page. */
  readonly names?: readonly string[]
  /** How long the bar is, 0 to 1; none without it. */
  readonly share?: number
  readonly count: string
  readonly conferences: readonly StatedConference[]
}

/** A gap with how large it is; opened, it names the conferences. */
export function GapRow({ label, note, names = [], share, count, conferences }: GapRowProps) {
  const words = useStrings().timeline
  const { conferences: first } = useGapLengths()
  return (
    <details className={styles.row}>
      <summary className={share === undefined ? styles.plain : styles.measured}>
        <span className={styles.label}>
          <Mixed names={names} text={label} />
          {note && (
            <small>
              <Mixed names={names.filter((name) => name !== label)} text={note} />
            </small>
          )}
        </span>
        {share !== undefined && (
          <span aria-hidden="true" className={styles.bar} style={{ '--share': share }} />
        )}
        <span className={styles.count}>{count}</span>
      </summary>
      <OnDemand all={conferences} first={first} more={words.more}>
        {(shown) => <ConferenceLinks conferences={shown} />}
      </OnDemand>
    </details>
  )
}
