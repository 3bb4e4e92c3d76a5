import { Link } from 'react-router'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import styles from './initial-nav.module.css'

type YearLinksProps = {
  /** Null stands for those of which no report says the year. */
  readonly years: readonly (number | null)[]
  /** The one whose page it is. */
  readonly current?: number | null | undefined
}

/** The way to the page of each year. */
export function YearLinks({ years, current }: YearLinksProps) {
  const words = useStrings().timeline
  return (
    <nav aria-label={words.yearPages} className={styles.initials}>
      <ul>
        {years.map((year) => (
          <li key={year}>
            <Link aria-current={year === current ? 'page' : undefined} to={paths.yearPage.href(year)}>
              {year ?? words.undated}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
