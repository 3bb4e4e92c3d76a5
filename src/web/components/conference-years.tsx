import { Link } from 'react-router'
import type { Conference } from '../../model/conference.ts'
import { yearOf } from '../../search/year-of.ts'
import { useStrings } from '../edition.ts'
import type { MixedText } from '../mixed-text.ts'
import { paths } from '../paths.ts'
import { BriefWhen } from './brief-when.tsx'
import styles from './conference-years.module.css'
import { EvidenceLink } from './evidence-link.tsx'
import { Mixed } from './mixed.tsx'

/** A conference among others that have to do with one record. */
export type ConferenceRow = {
  readonly conference: Conference
  /** Where it met, if not its province. */
  readonly where?: string | null
  /** What the record had to do with it. */
  readonly note: MixedText | null
  /** What the report says of that. */
  readonly quote?: string
  /** The fact that says so. */
  readonly fact: string | null
}

/** Conferences under their years, in the order in which they are given. */
export function ConferenceYears({ rows }: { readonly rows: readonly ConferenceRow[] }) {
  const words = useStrings().timeline
  return (
    <div className={styles.years}>
      {byYear(rows).map(([year, members]) => (
        <section className={styles.year} key={year}>
          <h3>{year ?? words.undated}</h3>
          <ol>
            {members.map((row) => (
              <Row key={`${row.conference.id} ${row.fact}`} row={row} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Row({ row }: { readonly row: ConferenceRow }) {
  const { conference, note, quote, fact } = row
  const { id, event, date, place } = conference
  const { where = place?.province ?? place?.venue } = row
  return (
    <li className={styles.row}>
      <Link className={styles.title} lang="vi" to={paths.conference.href(id)}>
        {event.title}
      </Link>
      {quote !== undefined && <blockquote lang="vi">{quote}</blockquote>}
      <p>
        <BriefWhen date={date} />
        {where && (
          <>
            {' · '}
            <span lang="vi">{where}</span>
          </>
        )}
        {note && (
          <>
            {' · '}
            <Mixed {...note} />
          </>
        )}
        {fact !== null && (
          <>
            {' · '}
            <EvidenceLink conference={conference} fact={fact} />
          </>
        )}
      </p>
    </li>
  )
}

function byYear(rows: readonly ConferenceRow[]) {
  const groups = new Map<number | null, ConferenceRow[]>()
  for (const row of rows) {
    const year = yearOf(row.conference)
    groups.set(year, [...(groups.get(year) ?? []), row])
  }
  return [...groups]
}
