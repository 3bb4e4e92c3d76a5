import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { useRecord } from '../record-context.ts'
import { Foldout } from './foldout.tsx'

/** How a fact is cited, in words and in files for reference managers. */
export function CiteClaim({ fact }: { readonly fact: Fact }) {
  const words = useStrings().cite
  const { conference } = useRecord()
  return <Foldout given={{ fact, conference }} load={references} summary={words.claim} />
}

const references = () => import('./claim-references.tsx').then(({ ClaimReferences }) => ClaimReferences)
