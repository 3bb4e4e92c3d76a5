import { NavLink } from 'react-router'
import { EVERYTHING } from '../../search/query.ts'
import { paths } from '../paths.ts'
import { strings } from '../strings.ts'
import styles from './site-nav.module.css'

/** The pages that stand beside each other; one more is a row more. */
const PAGES = [
  { to: paths.timeline.href(EVERYTHING), label: strings.nav.timeline },
  { to: paths.gapMap.href(), label: strings.nav.gapMap },
] as const

/** The way to each page, and which of them is open. */
export function SiteNav() {
  return (
    <nav aria-label={strings.nav.label} className={styles.nav}>
      <ul>
        {PAGES.map(({ to, label }) => (
          <li key={to}>
            <NavLink end to={to}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
