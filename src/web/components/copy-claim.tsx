import { claimCitation } from '../../publish/claim-citation.ts'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { paths } from '../paths.ts'
import { quotedSentences } from '../quoted-sentences.ts'
import { useRecord } from '../record-context.ts'
import { useAccess } from '../use-access.ts'
import { CopyButton } from './copy-button.tsx'

/** Copies a fact with the sentences that say it and the way to them. */
export function CopyClaim({ fact }: { readonly fact: Fact }) {
  const words = useStrings().cite
  const { conference } = useRecord()
  const access = useAccess(paths.evidence.href(conference.id, fact.key))
  const text = () =>
    claimCitation(
      {
        label: fact.label,
        value: [fact.value, fact.note].filter((part) => part !== null).join(', '),
        sentences: quotedSentences(fact.evidence, conference).map(({ report, start, end }) => ({
          report,
          text: report.text.slice(start, end),
        })),
      },
      conference,
      { access: access(), words },
    )
  return <CopyButton label={words.copyClaim} said={words} text={text} />
}
