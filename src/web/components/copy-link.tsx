import { useState } from 'react'
import { strings } from '../strings.ts'
import styles from './copy-link.module.css'

const words = strings.conference

/** Copies the address, the opened evidence with it, and says whether that went well. */
export function CopyLink() {
  const [answer, setAnswer] = useState<string | null>(null)
  const copy = () => {
    // Outside https and localhost there is no clipboard.
    const copying: Promise<void> =
      navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error())
    copying.then(
      () => setAnswer(words.copied),
      () => setAnswer(words.notCopied),
    )
  }
  return (
    <>
      <button className={styles.copy} onClick={copy} type="button">
        {words.copy}
      </button>
      <span className={styles.answer} role="status">
        {answer}
      </span>
    </>
  )
}
