import { Link } from 'react-router'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { paths } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { RecordName } from './record-name.tsx'
import styles from './tied-directives.module.css'

/** What the directive of a fact replaces, implements or reviews: by its record, not by the reports. */
export function TiedDirectives({ fact }: { readonly fact: Fact }) {
  const words = useStrings().fact
  const ties = useRecord().ties[fact.key] ?? []
  if (ties.length === 0) return null
  return (
    <small className={styles.ties}>
      {words.byRecord}{' '}
      {ties.map(({ link, id, name }, at) => (
        <span key={`${link} ${id}`}>
          {at > 0 && '; '}
          {words.ties[link]}{' '}
          <Link lang="vi" to={paths.record.href('directive', id)}>
            <RecordName name={name} />
          </Link>
        </span>
      ))}
    </small>
  )
}
