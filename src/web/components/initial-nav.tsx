import { Link, useLocation } from 'react-router'
import { useStrings } from '../edition.ts'
import { initialAnchor } from '../paths.ts'
import styles from './initial-nav.module.css'

/** The way to each letter or type of a long list. */
export function InitialNav({ initials }: { readonly initials: readonly string[] }) {
  const words = useStrings().record
  const { search } = useLocation()
  return (
    <nav aria-label={words.initials} className={styles.initials}>
      <ul>
        {initials.map((initial) => (
          <li key={initial}>
            <Link
              lang="vi"
              onClick={() => document.getElementById(initialAnchor(initial))?.focus({ preventScroll: true })}
              to={{ search, hash: initialAnchor(initial) }}
            >
              {initial}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
