import type { Conference } from '../../model/conference.ts'
import { claimWork } from '../../publish/claim-work.ts'
import { citationFilesOf } from '../citation-files-of.ts'
import { claimOf } from '../claim-of.ts'
import { useEdition } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { isoDay } from '../iso-day.ts'
import { paths } from '../paths.ts'
import { usePermalink } from '../use-permalink.ts'
import { wordsInPage } from '../words-in-page.ts'
import { FileButtons } from './file-buttons.tsx'

type ClaimFilesProps = { readonly fact: Fact; readonly conference: Conference }

/** A fact with the sentences that say it, for reference managers. */
export function ClaimFiles({ fact, conference }: ClaimFilesProps) {
  const edition = useEdition()
  const permalink = usePermalink(paths.evidence.href(conference.id, fact.key))
  const files = citationFilesOf(edition, (published) =>
    claimWork(claimOf(fact, conference), conference, {
      key: fact.key,
      permalink: permalink + wordsInPage(fact, conference),
      accessed: isoDay(new Date()),
      edition: published,
    }),
  )
  return <FileButtons files={files} label={edition.strings.cite.files} />
}
