import { Link } from 'react-router'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import type { Neighbours } from '../chronology.ts'
import { wholeDate } from '../date-words.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import styles from './neighbour-nav.module.css'

/** The conferences just before and just after in time, whatever they are about. */
export function NeighbourNav({ neighbours: { earlier, later } }: { readonly neighbours: Neighbours }) {
  const words = useStrings().conference
  return (
    <nav aria-label={words.neighbours} className={styles.neighbours}>
      <Neighbour conference={earlier} label={words.previous} none={words.first} />
      <Neighbour conference={later} label={words.next} none={words.last} />
    </nav>
  )
}

type NeighbourProps = {
  readonly conference: ConferenceReference | null
  readonly label: string
  readonly none: string
}

function Neighbour({ conference, label, none }: NeighbourProps) {
  const { date: dateWords } = useStrings()
  if (!conference) return <p>{none}</p>
  return (
    <Link className={styles.neighbour} to={paths.conference.href(conference.id)}>
      <small>
        {label}
        {conference.date && ` · ${wholeDate(conference.date, dateWords)}`}
      </small>
      <span lang="vi">{conference.event.title}</span>
    </Link>
  )
}
