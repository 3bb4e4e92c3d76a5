import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { useRecord } from '../record-context.ts'
import { Foldout } from './foldout.tsx'

/** A fact for reference managers. */
export function CiteClaim({ fact }: { readonly fact: Fact }) {
  const words = useStrings().cite
  const { conference } = useRecord()
  return <Foldout given={{ fact, conference }} load={files} summary={words.claimFiles} />
}

const files = () => import('./claim-files.tsx').then(({ ClaimFiles }) => ClaimFiles)
