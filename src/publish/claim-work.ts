import type { Conference } from '../model/conference.ts'
import type { CitedWork } from './cited-work.ts'
import { type Claim, claimStatement } from './claim-citation.ts'
import { citedTitle } from './conference-citation.ts'
import { conferenceWork } from './conference-work.ts'
import type { Publication } from './publication.ts'
import { VIETNAMESE_CITATION } from './vietnamese-citation.ts'

type Cited = {
  /** What the claim is called in the address of its evidence: «noi-hop». */
  readonly key: string
  /** Leads to the evidence. */
  readonly permalink: string
  readonly accessed: string
  readonly edition: Pick<Publication, 'site' | 'version'>
}

/** One value of a conference as reference managers hold it: who says it in which words stands in the note. */
export function claimWork(
  claim: Claim,
  conference: Conference,
  { key, permalink, accessed, edition }: Cited,
): CitedWork {
  const whole = conferenceWork(conference, edition)
  return {
    ...whole,
    id: `${conference.id}-${key}`,
    title: `${claim.label}: ${claim.value}. ${citedTitle(conference.event)}`,
    permalink,
    accessed,
    reports: [...new Set(claim.sentences.map(({ report }) => report))],
    quotes: claim.sentences.map(({ text }) => text),
    notes: [claimStatement(claim, VIETNAMESE_CITATION), ...whole.notes],
  }
}
