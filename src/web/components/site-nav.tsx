import { NavLink } from 'react-router'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { STANDING_PAGES } from '../standing-pages.ts'
import styles from './site-nav.module.css'

/** The way to each page, and which of them is open. */
export function SiteNav() {
  const words = useStrings().nav
  return (
    <nav aria-label={words.label} className={styles.nav}>
      <ul>
        {STANDING_PAGES.map(({ to, name }) => (
          <li key={to}>
            <NavLink end={to === paths.timeline.path} to={to}>
              {words[name]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
