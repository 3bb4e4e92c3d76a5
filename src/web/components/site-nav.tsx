import { NavLink } from 'react-router'
import { EVERYTHING } from '../../search/query.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { RECORD_KINDS } from '../record-kind.ts'
import styles from './site-nav.module.css'

/** The pages that stand beside each other; one more is a row more. */
const PAGES = [
  { to: paths.timeline.href(EVERYTHING), name: 'timeline' },
  ...RECORD_KINDS.map((kind) => ({ to: paths.records.href(kind), name: kind })),
  { to: paths.gapMap.href(), name: 'gapMap' },
] as const

/** The way to each page, and which of them is open. */
export function SiteNav() {
  const words = useStrings().nav
  return (
    <nav aria-label={words.label} className={styles.nav}>
      <ul>
        {PAGES.map(({ to, name }) => (
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
