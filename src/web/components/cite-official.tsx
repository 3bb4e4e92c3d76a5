import type { OfficialAuthority } from '../../model/authority.ts'
import { useStrings } from '../edition.ts'
import { CitationLinks } from './citation-links.tsx'
import { Foldout } from './foldout.tsx'

/** How the page of an official is cited, in words and in files for reference managers. */
export function CiteOfficial({ official }: { readonly official: OfficialAuthority }) {
  const words = useStrings().cite
  return (
    <Foldout given={{ official }} load={references} summary={words.heading}>
      <CitationLinks id={official.id} kind="official" />
    </Foldout>
  )
}

const references = () =>
  import('./official-references.tsx').then(({ OfficialReferences }) => OfficialReferences)
