import { useRevalidator, useRouteError } from 'react-router'
import { ArchiveError } from '../archive-error.ts'
import { strings } from '../strings.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import styles from './message-page.module.css'

const words = strings.error

/** Says what could not be opened, and tries again. */
export function ErrorPage() {
  const error = useRouteError()
  const { revalidate, state } = useRevalidator()
  useDocumentTitle(words.heading)
  const retry = () => {
    void revalidate()
  }
  return (
    <div className={styles.message} role="alert">
      <h1>{words.heading}</h1>
      <p>{explained(error)}</p>
      <button disabled={state === 'loading'} onClick={retry} type="button">
        {words.retry}
      </button>
    </div>
  )
}

function explained(error: unknown): string {
  if (!(error instanceof ArchiveError)) return words.unexpected
  return words[error.failure](error.file, error.status)
}
