import { Link } from 'react-router'
import { useStrings } from '../edition.ts'
import { initialAnchor, paths } from '../paths.ts'
import type { RecordKind } from '../record-kind.ts'
import type { ListedRecord } from '../records/listed-record.ts'
import type { Strings } from '../strings/strings.ts'
import { yearsAndCount } from '../years-and-count.ts'
import styles from './listed-records.module.css'
import { Mixed } from './mixed.tsx'
import { RecordName } from './record-name.tsx'

declare module 'react' {
  interface CSSProperties {
    /** How many records stand in a group, so that its height is known before it is drawn. */
    '--records'?: number
  }
}

type ListedRecordsProps = {
  readonly kind: RecordKind
  readonly groups: ReadonlyMap<string, readonly ListedRecord[]>
}

/** Records under the letters or types they stand under. */
export function ListedRecords({ kind, groups }: ListedRecordsProps) {
  return (
    <div className={kind === 'directive' ? styles.byType : styles.byLetter}>
      {[...groups].map(([initial, records]) => (
        <section
          aria-labelledby={initialAnchor(initial)}
          className={styles.group}
          key={initial}
          style={{ '--records': records.length }}
        >
          <h2 id={initialAnchor(initial)} lang="vi" tabIndex={-1}>
            {initial}
          </h2>
          <ul>
            {records.map((record) => (
              <Item key={record.id} record={record} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Item({ record }: { readonly record: ListedRecord }) {
  const words = useStrings().record
  const { kind, id, name, conferences, years } = record
  const detail = detailOf(record, words)
  return (
    <li>
      <Link lang="vi" to={paths.record.href(kind, id)}>
        <RecordName name={name} />
      </Link>
      {detail !== '' && (
        <p>
          <Mixed names={[record.detail ?? '', ...record.held, record.now ?? '']} text={detail} />
        </p>
      )}
      <small>{yearsAndCount(conferences, years, words)}</small>
    </li>
  )
}

function detailOf({ detail, held, now }: ListedRecord, words: Strings['record']): string {
  return [detail, held.length > 0 ? words.held(held) : null, now === null ? null : words.now(now)]
    .filter((part) => part !== null)
    .join(' · ')
}
