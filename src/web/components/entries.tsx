import type { Brief } from '../../model/brief.ts'
import styles from './entries.module.css'
import { Entry } from './entry.tsx'
import type { WhenProps } from './when.tsx'

type EntriesProps = Pick<WhenProps, 'under'> & {
  readonly conferences: readonly Brief[]
}

/** Conferences one under the other, a thin line between them. */
export function Entries({ conferences, under }: EntriesProps) {
  return (
    <ol className={styles.entries}>
      {conferences.map((conference) => (
        <Entry conference={conference} key={conference.id} under={under} />
      ))}
    </ol>
  )
}
