import type { Conference } from '../../model/conference.ts'
import { useStrings } from '../edition.ts'
import type { Fact, FactRow } from '../fact.ts'
import styles from './doubts.module.css'
import { FactLink } from './fact-link.tsx'

type DoubtsProps = {
  readonly conference: Conference
  readonly disagreements: readonly FactRow[]
  readonly opened: Fact | undefined
}

/** What the archive itself is not sure of; each value of a disagreement opens the sentence it was read in. */
export function Doubts({ conference: { id, issues }, disagreements, opened }: DoubtsProps) {
  const strings = useStrings()
  const doubts = [...new Set(issues.map(({ code }) => strings.issue[code]))]
  if (doubts.length + disagreements.length === 0) return null
  return (
    <section className={styles.doubts}>
      <h2>{strings.conference.doubts}</h2>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
        {disagreements.map(({ label, facts }) => (
          <li key={label}>
            {strings.conference.disagreement(label)}
            <ul>
              {facts.map((fact) => (
                <li key={fact.key}>
                  <FactLink fact={fact} id={id} opened={opened} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
