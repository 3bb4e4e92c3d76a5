import { useLocation } from 'react-router'
import type { Brief } from '../../model/brief.ts'
import { useStrings } from '../edition.ts'
import { placeInHistory } from '../place-in-history.ts'
import { GrowingEntries } from './growing-entries.tsx'
import styles from './ranked-entries.module.css'

type RankedEntriesProps = { readonly conferences: readonly Brief[] }

/** What a text finds, the best answer first. */
export function RankedEntries({ conferences }: RankedEntriesProps) {
  const strings = useStrings()
  const place = placeInHistory(useLocation())
  if (conferences.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{strings.timeline.bestFirst}</h2>
      <GrowingEntries conferences={conferences} place={place} />
    </section>
  )
}
