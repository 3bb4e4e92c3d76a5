import { Link } from 'react-router'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import { yearOf } from '../../search/year-of.ts'
import { bareDate } from '../date-words.ts'
import { useEdition } from '../edition.ts'
import { paths } from '../paths.ts'
import styles from './series-nav.module.css'

type SeriesNavProps = {
  readonly conference: ConferenceReference
  /** Oldest first, the conference itself among them. */
  readonly editions: readonly ConferenceReference[]
}

/** The editions of what a conference is one of, year by year, and the way to set those around it side by side. */
export function SeriesNav({ conference, editions }: SeriesNavProps) {
  const {
    language,
    strings: { series: words, date: dates },
  } = useEdition()
  if (editions.length < 2) return null
  return (
    <nav aria-label={words.label} className={styles.series}>
      <h2>{words.heading}</h2>
      <p>{words.why}</p>
      <ol>
        {editions.map((edition) => {
          const { id, date, event } = edition
          const year = yearOf(edition)
          return (
            <li key={id}>
              <Link
                aria-current={edition.id === conference.id ? 'page' : undefined}
                lang="vi"
                title={event.title}
                to={paths.conference.href(id)}
              >
                <b>{year}</b>
                <small lang={language}>{date && bareDate(date.edtf, dates)}</small>
              </Link>
            </li>
          )
        })}
      </ol>
      <p>
        <Link to={paths.compare.href(around(conference, editions).map(({ id }) => id))}>{words.compare}</Link>
      </p>
    </nav>
  )
}

/** The edition before a conference, itself, and the one after. */
function around(
  conference: ConferenceReference,
  editions: readonly ConferenceReference[],
): readonly ConferenceReference[] {
  const at = editions.findIndex(({ id }) => id === conference.id)
  return editions.slice(Math.max(0, at - 1), at + 2)
}
