import { useStrings } from '../edition.ts'
import type { ListedRecord } from '../records/listed-record.ts'
import { yearsAndCount } from '../years-and-count.ts'
import styles from './record-links.module.css'
import { RecordReference } from './record-reference.tsx'

/** Records that belong to this one, each with how often and when it is met. */
export function RecordLinks({ records }: { readonly records: readonly ListedRecord[] }) {
  const words = useStrings().record
  return (
    <ul className={styles.links}>
      {records.map(({ kind, id, name, detail, conferences, years }) => (
        <li key={id}>
          <RecordReference
            id={id}
            kind={kind}
            name={name}
            note={{
              text: [detail, yearsAndCount(conferences, years, words)].filter(Boolean).join(' · '),
              names: [detail ?? ''],
            }}
          />
        </li>
      ))}
    </ul>
  )
}
