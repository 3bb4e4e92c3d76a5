import { conferenceCitation } from '../../publish/conference-citation.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { useAccess } from '../use-access.ts'
import styles from './cite.module.css'
import { CopyButton } from './copy-button.tsx'

/** How the conference is cited in a footnote, to be copied. */
export function Cite() {
  const words = useStrings().cite
  const { conference } = useRecord()
  const access = useAccess(paths.conference.href(conference.id))
  const citation = conferenceCitation(conference, access, words)
  return (
    <details className={styles.cite}>
      <summary>{words.heading}</summary>
      <p className={styles.citation} lang="vi">
        {citation}
      </p>
      <p>
        <CopyButton label={words.copy} said={words} text={() => citation} />
      </p>
    </details>
  )
}
