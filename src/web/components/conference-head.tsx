import { Link } from 'react-router'
import type { Conference } from '../../model/conference.ts'
import { monthOf, yearOf } from '../../search/year-of.ts'
import { wholeDate } from '../date-words.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { titleLength } from '../title-length.ts'
import { Chip } from './chip.tsx'
import { Cite } from './cite.tsx'
import styles from './conference-head.module.css'
import { Highlighted } from './highlighted.tsx'
import { Mixed } from './mixed.tsx'

/** Which conference this is: its place in the years, its name, when and where. */
export function ConferenceHead({ conference }: { readonly conference: Conference }) {
  const strings = useStrings()
  const { event, date, place } = conference
  const when = date ? wholeDate(date, strings.date) : strings.date.unknown
  const where = place?.province ?? place?.venue
  return (
    <header className={styles.head}>
      <Crumbs conference={conference} />
      <h1 data-length={titleLength(event.title)} lang="vi">
        <Highlighted text={event.title} />
      </h1>
      <p className={styles.when}>
        <Mixed
          names={where ? [where] : []}
          show={highlighted}
          text={where ? strings.conference.met(when, where) : when}
        />
      </p>
      <ul className={styles.chips}>
        {event.kinds.map((kind) => (
          <li key={kind}>
            <Chip>
              <Highlighted text={strings.kind[kind]} />
            </Chip>
          </li>
        ))}
        {event.level !== null && (
          <li>
            <Chip>{strings.level[event.level]}</Chip>
          </li>
        )}
      </ul>
      <Cite conference={conference} />
    </header>
  )
}

function Crumbs({ conference }: { readonly conference: Conference }) {
  const strings = useStrings()
  const year = yearOf(conference)
  const month = monthOf(conference)
  return (
    <nav aria-label={strings.conference.crumbs} className={styles.crumbs}>
      <Link to={year === null ? paths.undated.href() : paths.year.href(year)}>
        {year ?? strings.timeline.undated}
      </Link>
      {month !== null && ` › ${strings.date.month(month)}`}
    </nav>
  )
}

const highlighted = (text: string) => <Highlighted text={text} />
