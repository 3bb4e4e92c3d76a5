import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { NO_CHOICES, withChoice } from '../../search/choices.ts'
import { EVERYTHING } from '../../search/query.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import type { RecordKind } from '../record-kind.ts'
import type { YearSpan } from '../records/year-span.ts'
import { yearsAndCount } from '../years-and-count.ts'
import { Mixed } from './mixed.tsx'
import styles from './record-head.module.css'
import { RecordName } from './record-name.tsx'

type RecordHeadProps = {
  readonly kind: RecordKind
  readonly id: string
  readonly name: string
  /** Its other names. */
  readonly called: readonly string[]
  readonly conferences: number
  readonly years: YearSpan | null
  readonly children?: ReactNode
}

/** Which record this is: the list it stands in, its names, how often and when it is met, the way to the timeline. */
export function RecordHead({ kind, id, name, called, conferences, years, children }: RecordHeadProps) {
  const strings = useStrings()
  const words = strings.record
  return (
    <header className={styles.head}>
      <nav aria-label={strings.conference.crumbs} className={styles.crumbs}>
        <Link to={paths.records.href(kind)}>{words.headings[kind]}</Link>
      </nav>
      <h1 lang="vi">
        <RecordName name={name} />
      </h1>
      {children}
      {called.length > 0 && (
        <p className={styles.called}>
          <Mixed names={called} text={words.called(called)} />
        </p>
      )}
      {/* Where it is met nowhere, the page says so below, in whole words. */}
      {conferences > 0 && (
        <p className={styles.told}>
          {yearsAndCount(conferences, years, words)}{' '}
          <Link to={paths.timeline.href({ ...EVERYTHING, facets: withChoice(NO_CHOICES, kind, id) })}>
            <Mixed names={[name]} text={words.onTimeline(name)} />
          </Link>
        </p>
      )}
    </header>
  )
}
