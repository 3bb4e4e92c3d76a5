import { memo } from 'react'
import type { Brief } from '../../model/brief.ts'
import { useStrings } from '../edition.ts'
import { UNDATED_ANCHOR, yearAnchor } from '../paths.ts'
import type { MonthGroup, YearGroup } from '../timeline.ts'
import { Entries } from './entries.tsx'
import styles from './timeline-year.module.css'

/** A year with its months, newest first; it is not set again while the years below it grow. */
export const TimelineYear = memo(function TimelineYear({ group }: { readonly group: YearGroup }) {
  const words = useStrings().timeline
  const anchor = yearAnchor(group.year)
  return (
    <section className={styles.year}>
      <div className={styles.head}>
        <h2 id={anchor}>{group.year}</h2>
        <p>{words.count(group.count)}</p>
      </div>
      {group.months.map((month) => (
        <Month group={month} key={month.month} />
      ))}
    </section>
  )
})

const Month = memo(function Month({ group }: { readonly group: MonthGroup }) {
  const words = useStrings().timeline
  return (
    <div className={styles.month}>
      <h3>{group.month === null ? words.noMonth : words.month(group.month)}</h3>
      <Entries conferences={group.conferences} under="year-and-month" />
    </div>
  )
})

type UndatedProps = { readonly conferences: readonly Brief[] }

/** The conferences of which no report says the year, in a group of their own at the end. */
export function Undated({ conferences }: UndatedProps) {
  const words = useStrings().timeline
  if (conferences.length === 0) return null
  return (
    <section className={styles.year}>
      <div className={styles.head}>
        <h2 className={styles.undated} id={UNDATED_ANCHOR}>
          {words.undated}
        </h2>
        <p>{words.count(conferences.length)}</p>
      </div>
      <Entries conferences={conferences} under="year-and-month" />
    </section>
  )
}
