import type { Conference } from '../../model/conference.ts'
import { disagreementWords } from '../disagreement-words.ts'
import { strings } from '../strings.ts'
import styles from './doubts.module.css'

/** What the archive itself is not sure of. */
export function Doubts({
  conference: { issues, disagreements, reports },
}: {
  readonly conference: Conference
}) {
  const doubts = new Set([
    ...issues.map(({ code }) => strings.issue[code]),
    ...disagreements.map((disagreement) =>
      strings.conference.disagreement(disagreementWords(disagreement, reports)),
    ),
  ])
  if (doubts.size === 0) return null
  return (
    <section className={styles.doubts}>
      <h2>{strings.conference.doubts}</h2>
      <ul>
        {[...doubts].map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </section>
  )
}
