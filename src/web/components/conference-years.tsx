import { Link, useLocation } from 'react-router'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import { yearOf } from '../../search/year-of.ts'
import { useStrings } from '../edition.ts'
import type { MixedText } from '../mixed-text.ts'
import { paths } from '../paths.ts'
import { placeInHistory } from '../place-in-history.ts'
import { useGrowth } from '../use-growth.ts'
import { BriefWhen } from './brief-when.tsx'
import styles from './conference-years.module.css'
import { EvidenceLink } from './evidence-link.tsx'
import { Mixed } from './mixed.tsx'
import { More } from './more.tsx'

/** A conference among others that have to do with one record. */
export type ConferenceRow = {
  readonly conference: ConferenceReference
  /** Where it met, if not its province. */
  readonly where?: string | null
  /** What the record had to do with it. */
  readonly note: MixedText | null
  /** What the report says of that. */
  readonly quote?: string
  /** The fact that says so. */
  readonly fact: string | null
}

/** About four screens of a desk: what has to do with thousands of conferences begins as soon as with a few. */
const STEP = 60

declare module 'react' {
  interface CSSProperties {
    /** How many conferences a year has: about as tall is it before it is drawn. */
    '--rows'?: number
  }
}

type ConferenceYearsProps = {
  readonly rows: readonly ConferenceRow[]
  /** What tells this list from the others of its page. */
  readonly name: string
}

/** Conferences under their years, in the order in which they are given, as far as the reader has come. */
export function ConferenceYears({ rows, name }: ConferenceYearsProps) {
  const words = useStrings().timeline
  const place = `${placeInHistory(useLocation())} ${name}`
  const { length, grow } = useGrowth({ place, step: STEP })
  const left = rows.length - length
  return (
    <div>
      {byYear(rows.slice(0, length)).map(([year, members]) => (
        <section className={styles.year} key={year} style={{ '--rows': members.length }}>
          {year === null ? <h3 className={styles.undated}>{words.undated}</h3> : <h3>{year}</h3>}
          <ol>
            {members.map((row) => (
              <Row key={`${row.conference.id} ${row.fact}`} row={row} />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && <More key={length} left={left} onMore={grow} />}
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
          <span className={styles.evidence}>
            {' · '}
            <EvidenceLink conference={conference} fact={fact} />
          </span>
        )}
      </p>
    </li>
  )
}

function byYear(rows: readonly ConferenceRow[]) {
  const groups = new Map<number | null, ConferenceRow[]>()
  for (const row of rows) {
    const year = yearOf(row.conference)
    const group = groups.get(year)
    if (group) group.push(row)
    else groups.set(year, [row])
  }
  return [...groups]
}
