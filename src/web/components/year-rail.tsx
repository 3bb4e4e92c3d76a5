import { Link } from 'react-router'
import type { TimelineQuery } from '../../search/query.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import type { YearCount } from '../timeline.ts'
import styles from './year-rail.module.css'
import { YearRange } from './year-range.tsx'

declare module 'react' {
  interface CSSProperties {
    /** A bar's share of the longest, 0 to 1. */
    '--share'?: number
  }
}

type YearRailProps = { readonly query: TimelineQuery; readonly rail: readonly YearCount[] }

/** The picture of the archive: a bar a year, each of them the way to its year. */
export function YearRail({ query, rail }: YearRailProps) {
  const strings = useStrings()
  const most = rail.reduce((one, { count }) => Math.max(one, count), 1)
  return (
    <nav aria-label={strings.rail.label} className={styles.rail}>
      <ol>
        {rail.map(({ year, count }) => (
          <li key={year} style={{ '--share': count / most }}>
            <Year count={count} query={query} year={year} />
          </li>
        ))}
      </ol>
      <YearRange query={query} rail={rail} />
    </nav>
  )
}

/** A chosen year leads back to all of them. */
function Year({ query, year, count }: YearCount & { readonly query: TimelineQuery }) {
  const strings = useStrings()
  const { from, to } = query.years
  const isOnlyOne = from === year && to === year
  const isChosen = (from !== null || to !== null) && (from ?? year) <= year && year <= (to ?? year)
  const years = isOnlyOne ? { from: null, to: null } : { from: year, to: year }
  const label = strings.rail.year(year, count)
  if (count === 0 && !isChosen) return <span className={styles.empty}>{year}</span>
  return (
    <Link
      aria-current={isChosen ? 'true' : undefined}
      aria-label={label}
      className={styles.year}
      to={paths.timeline.href({ ...query, years })}
    >
      <span>{year}</span>
      <span aria-hidden="true" className={styles.bar} />
      <span className={styles.count}>{count}</span>
    </Link>
  )
}
