import { Link } from 'react-router'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import { useEdition, useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { useSpoken } from '../use-spoken.tsx'
import { BriefWhen } from './brief-when.tsx'
import styles from './evidence-link.module.css'

type EvidenceLinkProps = { readonly conference: ConferenceReference; readonly fact: string }

/** The way to the sentence of a conference's report that says so, from another page. */
export function EvidenceLink({ conference: { id, event }, fact }: EvidenceLinkProps) {
  const words = useStrings().record
  const spoken = useSpoken()({ names: [event.title], text: words.evidenceOf(event.title) })
  return (
    <Link aria-label={spoken.label} className={styles.evidence} to={paths.evidence.href(id, fact)}>
      {spoken.show(words.evidence)}
    </Link>
  )
}

/** The day of the conference as the way to what it says. */
export function DatedEvidenceLink({ conference: { id, event, date }, fact }: EvidenceLinkProps) {
  const { language } = useEdition()
  return (
    // A title has the language of its element, the date that of the page.
    <Link className={styles.evidence} lang="vi" title={event.title} to={paths.evidence.href(id, fact)}>
      <span lang={language}>
        <BriefWhen date={date} />
      </span>
    </Link>
  )
}
