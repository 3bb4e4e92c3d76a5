import { useRevalidator, useRouteError } from 'react-router'
import { useStrings } from '../edition.ts'
import { explainedError } from '../explained-error.ts'
import { tryAgain } from '../try-again.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import styles from './message-page.module.css'

/** Says what could not be shown, and tries again. */
export function ErrorPage() {
  const words = useStrings().error
  const error = useRouteError()
  const { revalidate, state } = useRevalidator()
  useDocumentTitle(words.heading)
  const retry = () => {
    void tryAgain(error, revalidate)
  }
  return (
    <div className={styles.message} role="alert">
      <h1>{words.heading}</h1>
      <p>{explainedError(error, words)}</p>
      <p>{words.rest}</p>
      <button disabled={state === 'loading'} onClick={retry} type="button">
        {words.retry}
      </button>
    </div>
  )
}
