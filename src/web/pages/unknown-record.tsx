import { Link } from 'react-router'
import { useStrings } from '../edition.ts'
import type { UnknownRecordView } from '../loaders/record-loader.ts'
import { paths } from '../paths.ts'
import { unturned } from '../unturned.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { yearsAndCount } from '../years-and-count.ts'
import styles from './message-page.module.css'

/** Says which record is missing and offers the nearest ones. */
export function UnknownRecord({ page: { of, id, nearest } }: { readonly page: UnknownRecordView }) {
  const words = useStrings().record
  useDocumentTitle(words.unknownHeading[of])
  return (
    <div className={styles.message}>
      <h1>{words.unknownHeading[of]}</h1>
      <p>{words.unknown(unturned(id))}</p>
      {nearest.length > 0 && (
        <section>
          <h2>{words.nearest}</h2>
          <ul>
            {nearest.map((record) => (
              <li key={record.id}>
                <Link lang="vi" to={paths.record.href(of, record.id)}>
                  {record.name}
                </Link>
                <small>{yearsAndCount(record.conferences, record.years, words)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link to={paths.records.href(of)}>{words.toList[of]}</Link>
      </p>
    </div>
  )
}
