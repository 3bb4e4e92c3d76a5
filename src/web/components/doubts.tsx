import { useStrings } from '../edition.ts'
import { DOUBTS_ANCHOR } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import styles from './doubts.module.css'
import { FactLink } from './fact-link.tsx'
import { WhyBelow } from './why-below.tsx'

/** What the archive itself is not sure of; each value of a disagreement opens the sentence it was read in. */
export function Doubts() {
  const strings = useStrings()
  const { conference, sheet } = useRecord()
  const { disagreements } = sheet
  const doubts = [...new Set(conference.issues.map(({ code }) => strings.issue[code]))]
  if (doubts.length + disagreements.length === 0) return null
  return (
    <section className={styles.doubts} id={DOUBTS_ANCHOR} tabIndex={-1}>
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
                  <FactLink fact={fact} />
                  <WhyBelow fact={fact} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
