import { useState } from 'react'
import { useStrings } from '../edition.ts'
import { SEARCH_PARAMETERS } from '../paths.ts'
import styles from './copy-link.module.css'

/** Copies the address, the opened evidence with it but not what somebody searched for, and says whether that went well. */
export function CopyLink() {
  const words = useStrings().conference
  const [answer, setAnswer] = useState<string | null>(null)
  const copy = () => {
    // Outside https and localhost there is no clipboard.
    const copying: Promise<void> =
      navigator.clipboard?.writeText(permalink(location.href)) ?? Promise.reject(new Error())
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

function permalink(href: string): string {
  const address = new URL(href)
  for (const parameter of SEARCH_PARAMETERS) address.searchParams.delete(parameter)
  return address.href
}
