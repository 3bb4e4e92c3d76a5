import type { Conference } from '../../model/conference.ts'
import { useStrings } from '../edition.ts'
import { CitationLinks } from './citation-links.tsx'
import styles from './cite.module.css'
import { CopyLink } from './copy-link.tsx'
import { Foldout } from './foldout.tsx'

/** Copies the address; tells how the conference is cited, in words and in files for reference managers. */
export function Cite({ conference }: { readonly conference: Conference }) {
  const words = useStrings().cite
  return (
    <div className={styles.cite}>
      <CopyLink />
      <Foldout given={{ conference }} load={references} summary={words.heading}>
        <CitationLinks id={conference.id} kind="conference" />
      </Foldout>
    </div>
  )
}

const references = () =>
  import('./conference-references.tsx').then(({ ConferenceReferences }) => ConferenceReferences)
