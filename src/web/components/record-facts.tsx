import type { ReactNode } from 'react'
import { useStrings } from '../edition.ts'
import styles from './record-facts.module.css'

export type RecordFact = { readonly label: string; readonly values: readonly Value[] }
type Value = { readonly key: string; readonly shown: ReactNode }

/** What is known of a record, row by row; what its record leaves open is said. */
export function RecordFacts({ facts }: { readonly facts: readonly RecordFact[] }) {
  const words = useStrings().record
  return (
    <dl aria-label={words.facts} className={styles.facts}>
      {facts.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          {values.length === 0 && <dd className={styles.missing}>{words.missing}</dd>}
          {values.map(({ key, shown }) => (
            <dd key={key}>{shown}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
