import { Link, useLocation } from 'react-router'
import { useStrings } from '../edition.ts'
import { reportAnchor } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import styles from './report-nav.module.css'

/** The names of several reports, each the way to it; what is open stays open. */
export function ReportNav() {
  const words = useStrings().report
  const { search, state } = useLocation()
  const { reports } = useRecord().conference
  if (reports.length < 2) return null
  return (
    <nav aria-label={words.nav} className={styles.nav}>
      <p>{words.several(reports.length)}</p>
      <ul>
        {reports.map(({ id, publisher }, at) => (
          <li key={id}>
            <Link
              lang={publisher === null ? undefined : 'vi'}
              replace
              state={state}
              to={{ search, hash: reportAnchor(at + 1) }}
            >
              {publisher ?? words.noPublisher}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
