import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { useRecord } from '../record-context.ts'
import { isReadIn, tellingsOf } from '../tellings.ts'
import { OpenFact } from './open-fact.tsx'
import styles from './why.module.css'

/** What else was read in the sentences of a fact. */
export function ToldBesides({ fact }: { readonly fact: Fact }) {
  const words = useStrings().report
  const { conference, sheet } = useRecord()
  const told = conference.reports.flatMap((report) =>
    tellingsOf(report, sheet).filter((telling) => isReadIn(fact, telling, report.id)),
  )
  const others = [...new Set(told.flatMap(({ facts }) => facts))].filter(({ key }) => key !== fact.key)
  if (others.length === 0) return null
  return (
    <details className={styles.besides}>
      <summary>{words.besides(told.length, others.length)}</summary>
      <ul>
        {others.map((other) => (
          <li key={other.key}>
            <OpenFact fact={other}>{other.label}: </OpenFact>
          </li>
        ))}
      </ul>
    </details>
  )
}
