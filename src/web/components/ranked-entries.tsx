import { useStrings } from '../edition.ts'
import type { InLists } from '../in-lists.ts'
import { GrowingEntries } from './growing-entries.tsx'
import styles from './ranked-entries.module.css'

type RankedEntriesProps = { readonly lists: InLists }

/** What a text finds, the best answer first. */
export function RankedEntries({ lists }: RankedEntriesProps) {
  const strings = useStrings()
  if (lists.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{strings.timeline.bestFirst}</h2>
      <GrowingEntries lists={lists} />
    </section>
  )
}
