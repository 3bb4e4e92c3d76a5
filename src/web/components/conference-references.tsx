import type { Conference } from '../../model/conference.ts'
import { conferenceCitation } from '../../publish/conference-citation.ts'
import { conferenceWork } from '../../publish/conference-work.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { reportNames } from '../report-names.ts'
import { useAccess } from '../use-access.ts'
import { WorkReferences } from './work-references.tsx'

/** How a conference is cited. */
export function ConferenceReferences({ conference }: { readonly conference: Conference }) {
  const words = useStrings().cite
  const access = useAccess(paths.conference.href(conference.id))()
  const work = { ...conferenceWork(conference, { site: '', version: '' }), permalink: access.permalink }
  return (
    <WorkReferences
      names={[work.title]}
      reference={{
        text: conferenceCitation(conference, access, words),
        names: [work.title, work.place ?? '', ...reportNames(work), words.archive],
      }}
      work={work}
    />
  )
}
