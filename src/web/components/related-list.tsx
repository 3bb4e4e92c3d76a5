import { Link } from 'react-router'
import type { RelatedConference } from '../conference-view.ts'
import { bareDate } from '../date-words.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import styles from './related-list.module.css'

/** Other conferences, each with the reason why it stands here. */
export function RelatedList({ related }: { readonly related: readonly RelatedConference[] }) {
  const { series: words, date: dates } = useStrings()
  if (related.length === 0) return null
  return (
    <section aria-label={words.related} className={styles.related}>
      <h2>{words.related}</h2>
      <ul>
        {related.map(({ conference: { id, date, event }, shared }) => (
          <li key={id}>
            <Link lang="vi" to={paths.conference.href(id)}>
              {event.title}
            </Link>
            <small>
              {date === null ? dates.unknown : bareDate(date.edtf, dates)}
              {' · '}
              {shared.map(({ key, id: value, name }, at) => (
                <span key={`${key} ${value}`}>
                  {at > 0 && '; '}
                  {words.shared[key]} <span lang="vi">{name}</span>
                </span>
              ))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
