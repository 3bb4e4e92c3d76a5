import { memo, useEffect, useRef } from 'react'
import type { MonthGroup, YearGroup } from '../by-year.ts'
import { useStrings } from '../edition.ts'
import type { InLists } from '../in-lists.ts'
import { UNDATED_ANCHOR, yearAnchor } from '../paths.ts'
import { useSkippedFar } from '../use-skipped-far.ts'
import { watchYear } from '../year-read.ts'
import { ListedEntries } from './entries.tsx'
import styles from './timeline-year.module.css'

type Placed<Group> = {
  readonly group: Group
  /** How many conferences of the whole stand before it. */
  readonly from: number
}

/** A year with its months, newest first; it is not set again while the years below it grow. */
export const TimelineYear = memo(function TimelineYear({ group, from }: Placed<YearGroup>) {
  const words = useStrings().timeline
  const section = useRef<HTMLElement>(null)
  const { year, months } = group
  const { className, ...skipped } = useSkippedFar(section, { from, count: listedIn(months) })
  useEffect(() => (section.current ? watchYear(section.current, year) : undefined), [year])
  return (
    <section className={`${styles.year} ${className}`} ref={section} {...skipped}>
      <div className={styles.head}>
        <h2 id={yearAnchor(year)}>{year}</h2>
        <p>{words.count(group.count)}</p>
      </div>
      {months.map((month, nth) => (
        <Month from={from + countedIn(months.slice(0, nth))} group={month} key={month.month} />
      ))}
    </section>
  )
})

/** As far as the list has grown. */
const listedIn = (months: readonly MonthGroup[]) =>
  months.flatMap(({ lists }) => lists).reduce((sum, { length }) => sum + length, 0)

const countedIn = (months: readonly MonthGroup[]) => months.reduce((sum, { count }) => sum + count, 0)

const Month = memo(function Month({ group, from }: Placed<MonthGroup>) {
  const words = useStrings().timeline
  return (
    <div className={styles.month}>
      <h3>{group.month === null ? words.noMonth : words.month(group.month)}</h3>
      <ListedEntries from={from} lists={group.lists} under="year-and-month" />
    </div>
  )
})

type UndatedProps = { readonly lists: InLists; readonly from: number }

/** The conferences of which no report says the year, in a group of their own at the end. */
export function Undated({ lists, from }: UndatedProps) {
  const words = useStrings().timeline
  if (lists.length === 0) return null
  return (
    <section className={styles.year}>
      <div className={styles.head}>
        <h2 className={styles.undated} id={UNDATED_ANCHOR}>
          {words.undated}
        </h2>
        <p>{words.count(lists.reduce((sum, list) => sum + list.length, 0))}</p>
      </div>
      <ListedEntries from={from} lists={lists} under="year-and-month" />
    </section>
  )
}
