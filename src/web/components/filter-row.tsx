import { Link } from 'react-router'
import type { FilterChip } from '../filter-chips.ts'
import { paths } from '../paths.ts'
import { strings } from '../strings.ts'
import styles from './filter-row.module.css'

const words = strings.facets
const LABEL = 'loc-theo'

/** The filters that a search names, quietly; the row keeps its height, so that a chip that comes moves nothing. */
export function FilterRow({ chips }: { readonly chips: readonly FilterChip[] }) {
  return (
    <div className={styles.row}>
      {chips.length > 0 && (
        <>
          <span id={LABEL}>{words.offered}</span>
          <ul aria-labelledby={LABEL}>
            {chips.map(({ label, query, found }) => (
              <li key={`${label} ${query.text}`}>
                <Link
                  aria-label={words.offer(label, found)}
                  preventScrollReset
                  to={paths.timeline.href(query)}
                >
                  {label} <span className={styles.count}>{found}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
