import type { Conference } from '../../model/conference.ts'
import { claimCitation } from '../../publish/claim-citation.ts'
import { claimWork } from '../../publish/claim-work.ts'
import { citedTitle } from '../../publish/conference-citation.ts'
import { citationFilesOf } from '../citation-files-of.ts'
import { claimOf } from '../claim-of.ts'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { isoDay } from '../iso-day.ts'
import { paths } from '../paths.ts'
import { reportNames } from '../report-names.ts'
import { useAccess } from '../use-access.ts'
import { useStatedEdition } from '../use-stated-edition.ts'
import { wordsInPage } from '../words-in-page.ts'
import { CopyButton } from './copy-button.tsx'
import { FileButtons } from './file-buttons.tsx'
import { WorkReferences } from './work-references.tsx'

type ClaimReferencesProps = { readonly fact: Fact; readonly conference: Conference }

/** How a fact is cited with the sentences that say it, and the way straight to them. */
export function ClaimReferences({ fact, conference }: ClaimReferencesProps) {
  const { cite: words } = useStrings()
  const stated = useStatedEdition()
  const { permalink: page, day } = useAccess(paths.evidence.href(conference.id, fact.key))()
  const permalink = page + wordsInPage(fact, conference)
  const claim = claimOf(fact, conference)
  const title = citedTitle(conference.event)
  const accessed = isoDay(new Date())
  const workIn = (published: Parameters<typeof claimWork>[2]['edition']) =>
    claimWork(claim, conference, { key: fact.key, permalink, accessed, edition: published })
  const work = workIn({ site: '', version: '' })
  const sentences = claim.sentences.flatMap(({ report, text }) => [
    text,
    ...reportNames({ reports: [report] }),
  ])
  return (
    <>
      <WorkReferences
        names={[...fact.names, title]}
        reference={{
          text: claimCitation(claim, conference, { access: { permalink, day }, words }),
          names: [...fact.names, ...sentences, title, work.place ?? '', words.archive],
        }}
        work={work}
      />
      <FileButtons
        files={citationFilesOf(stated, {
          name: work.id,
          worksIn: (published) => [workIn(published)],
        })}
        label={words.files}
      />
      <p>
        <CopyButton label={words.copyWay} said={words} text={() => permalink} />
      </p>
    </>
  )
}
