import type { Conference } from '../../model/conference.ts'
import { strings } from '../strings.ts'
import { Entries } from './entries.tsx'
import styles from './ranked-entries.module.css'

type RankedEntriesProps = { readonly conferences: readonly Conference[]; readonly text: string }

/** What a text finds, the best answer first. */
export function RankedEntries({ conferences, text }: RankedEntriesProps) {
  if (conferences.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{strings.timeline.bestFirst}</h2>
      <Entries conferences={conferences} text={text} under="no-heading" />
    </section>
  )
}
