import { useRevalidator } from 'react-router'
import type { TextSearch } from '../../search/engine.ts'
import { useStrings } from '../edition.ts'
import styles from './texts-searched.module.css'

/** Says when what was found is not all that there is to find, and why. */
export function TextsSearched({ texts }: { readonly texts: TextSearch }) {
  const words = useStrings().search
  const { revalidate } = useRevalidator()
  if (texts === 'too-little-typed') return <p className={styles.said}>{words.textsWantMore}</p>
  if (texts !== 'out-of-reach') return null
  return (
    <p className={styles.said} role="alert">
      {words.textsOutOfReach}{' '}
      <button onClick={() => void revalidate()} type="button">
        {words.searchTexts}
      </button>
    </p>
  )
}
