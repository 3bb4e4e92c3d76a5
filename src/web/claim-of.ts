import type { Conference } from '../model/conference.ts'
import type { Claim } from '../publish/claim-citation.ts'
import type { Fact } from './fact.ts'
import { quotedSentences } from './quoted-sentences.ts'

/** A fact of the page as it is cited: with the whole sentences that say it. */
export function claimOf(fact: Fact, conference: Conference): Claim {
  return {
    label: fact.label,
    value: [fact.value, fact.note].filter((part) => part !== null).join(', '),
    sentences: quotedSentences(fact.evidence, conference).map(({ report, start, end }) => ({
      report,
      text: report.text.slice(start, end),
    })),
  }
}
