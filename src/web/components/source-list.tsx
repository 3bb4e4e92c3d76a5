import { useStrings } from '../edition.ts'
import styles from './source-list.module.css'
import { SourceText } from './source-text.tsx'

/** Where the facts of an authority record were found. */
export function SourceList({ sources }: { readonly sources: readonly string[] }) {
  const words = useStrings().record
  return (
    <details className={styles.sources}>
      <summary>{words.sources(sources.length)}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source}>
            <SourceText source={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}
