import { useRevalidator, useRouteError } from 'react-router'
import { ArchiveError } from '../archive-error.ts'
import { useStrings } from '../edition.ts'
import type { Strings } from '../strings/strings.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import styles from './message-page.module.css'

/** Says what could not be opened, and tries again. */
export function ErrorPage() {
  const words = useStrings().error
  const error = useRouteError()
  const { revalidate, state } = useRevalidator()
  useDocumentTitle(words.heading)
  const retry = () => {
    void revalidate()
  }
  return (
    <div className={styles.message} role="alert">
      <h1>{words.heading}</h1>
      <p>{explained(error, words)}</p>
      <button disabled={state === 'loading'} onClick={retry} type="button">
        {words.retry}
      </button>
    </div>
  )
}

function explained(error: unknown, words: Strings['error']): string {
  if (!(error instanceof ArchiveError)) return words.unexpected
  return words[error.failure](error.file, error.status)
}
