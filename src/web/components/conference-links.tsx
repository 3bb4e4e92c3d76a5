import { Link } from 'react-router'
import type { StatedConference } from '../../model/archive-state.ts'
import { bareDate } from '../date-words.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import styles from './conference-links.module.css'

/** Conferences by name and day, each the way to its page. */
export function ConferenceLinks({ conferences }: { readonly conferences: readonly StatedConference[] }) {
  const strings = useStrings()
  return (
    <ul className={styles.links}>
      {conferences.map(({ id, title, edtf }) => (
        <li key={id}>
          <Link lang="vi" to={paths.conference.href(id)}>
            {title}
          </Link>
          <small>{edtf === null ? strings.date.unknown : bareDate(edtf, strings.date)}</small>
        </li>
      ))}
    </ul>
  )
}
