import type { OfficialAuthority } from '../../model/authority.ts'
import { pageCitation } from '../../publish/page-citation.ts'
import { pageWork } from '../../publish/page-work.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { useAccess } from '../use-access.ts'
import { WorkReferences } from './work-references.tsx'

type OfficialReferencesProps = { readonly official: Pick<OfficialAuthority, 'id' | 'preferredForm'> }

/** How the page of an official is cited, the name as it is written. */
export function OfficialReferences({ official: { id, preferredForm: title } }: OfficialReferencesProps) {
  const words = useStrings().cite
  const access = useAccess(paths.record.href('official', id))()
  const work = pageWork({ id, title, permalink: access.permalink, version: '' })
  const reference = { text: pageCitation(title, access, words), names: [title, words.archive] }
  return <WorkReferences names={[title]} reference={reference} work={work} />
}
