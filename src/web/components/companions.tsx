import { Link } from 'react-router'
import { useStrings, useWords } from '../edition.ts'
import { paths } from '../paths.ts'
import type { Companion } from '../records/companions.ts'
import { RECORD_PAGE_WORDS } from '../strings/record-page-words.ts'
import { yearsAndCount } from '../years-and-count.ts'
import styles from './record-links.module.css'

/** So many stand there unasked, the most frequent ones. */
const FEW = 12

/** Who was where an official was, each the way to their page. */
export function Companions({ companions }: { readonly companions: readonly Companion[] }) {
  const words = useWords(RECORD_PAGE_WORDS).official
  const others = companions.slice(FEW)
  return (
    <div className={styles.links}>
      <Names companions={companions.slice(0, FEW)} />
      {others.length > 0 && (
        <details>
          <summary>{words.more(others.length)}</summary>
          <Names companions={others} />
        </details>
      )}
    </div>
  )
}

function Names({ companions }: { readonly companions: readonly Companion[] }) {
  const words = useStrings().record
  return (
    <ul>
      {companions.map(({ id, name, conferences, years }) => (
        <li key={id}>
          <Link lang="vi" to={paths.record.href('official', id)}>
            {name}
          </Link>
          <small>{yearsAndCount(conferences, years, words)}</small>
        </li>
      ))}
    </ul>
  )
}
