import { claimCitation } from '../../publish/claim-citation.ts'
import { claimOf } from '../claim-of.ts'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { paths } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { useAccess } from '../use-access.ts'
import { wordsInPage } from '../words-in-page.ts'
import { CopyButton } from './copy-button.tsx'

/** Copies a fact with the sentences that say it and the way to them. */
export function CopyClaim({ fact }: { readonly fact: Fact }) {
  const words = useStrings().cite
  const { conference } = useRecord()
  const access = useAccess(paths.evidence.href(conference.id, fact.key))
  const text = () => {
    const { permalink, day } = access()
    const cited = { permalink: permalink + wordsInPage(fact, conference), day }
    return claimCitation(claimOf(fact, conference), conference, { access: cited, words })
  }
  return <CopyButton label={words.copyClaim} said={words} text={text} />
}
