import { useId, useState } from 'react'
import { conferenceCitation } from '../../publish/conference-citation.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { useAccess } from '../use-access.ts'
import styles from './cite.module.css'
import { CopyButton } from './copy-button.tsx'
import { CopyLink } from './copy-link.tsx'

/** Copies the address; shows how the conference is cited in a footnote, to be copied, too. */
export function Cite() {
  const words = useStrings().cite
  const [isOpen, setIsOpen] = useState(false)
  const panel = useId()
  return (
    <div className={styles.cite}>
      <p className={styles.ways}>
        <CopyLink />
        <button
          aria-controls={panel}
          aria-expanded={isOpen}
          className={styles.open}
          onClick={() => setIsOpen(!isOpen)}
          type="button"
        >
          {words.heading}
        </button>
      </p>
      <div hidden={!isOpen} id={panel}>
        {isOpen && <Citation />}
      </div>
    </div>
  )
}

function Citation() {
  const words = useStrings().cite
  const { conference } = useRecord()
  const access = useAccess(paths.conference.href(conference.id))
  const citation = conferenceCitation(conference, access(), words)
  return (
    <>
      <p className={styles.citation} lang="vi">
        {citation}
      </p>
      <p>
        <CopyButton label={words.copy} said={words} text={() => citation} />
      </p>
    </>
  )
}
