import { useState } from 'react'
import styles from './copy-button.module.css'

type CopyButtonProps = {
  readonly label: string
  readonly text: () => string
  /** What is said when it is done, and when it could not be done. */
  readonly said: { readonly copied: string; readonly notCopied: string }
}

/** Copies a text and says whether that went well. */
export function CopyButton({ label, text, said }: CopyButtonProps) {
  const [answer, setAnswer] = useState<string | null>(null)
  const copy = () => {
    // Outside https and localhost there is no clipboard.
    const copying: Promise<void> = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error())
    copying.then(
      () => setAnswer(said.copied),
      () => setAnswer(said.notCopied),
    )
  }
  return (
    <span>
      <button className={styles.copy} onClick={copy} type="button">
        {label}
      </button>
      <span className={styles.answer} role="status">
        {answer}
      </span>
    </span>
  )
}
