import type { Conference } from '../model/conference.ts'
import type { Report } from '../model/report.ts'
import type { CitationWords } from './citation-words.ts'
import { type Access, citedAccess, citedConference, ended } from './conference-citation.ts'
import { reportReference } from './report-reference.ts'

/** One value of a conference and the sentences it was read in. */
export type Claim = {
  /** What it is a value of: «Nơi họp». */
  readonly label: string
  readonly value: string
  readonly sentences: readonly { readonly report: Report; readonly text: string }[]
}

/** A single claim with who says it in which words: «Nơi họp: Huế. «Hội nghị họp tại Huế.» («…», Báo Mẫu, 13/3/2031). …» */
export function claimCitation(
  claim: Claim,
  conference: Conference,
  { access, words }: { readonly access: Access; readonly words: CitationWords },
): string {
  return [
    claimStatement(claim, words),
    ...[citedConference(conference, words), citedAccess(access, words)].map(ended),
  ].join(' ')
}

/** The claim and the sentences that make it, each with its report. */
export function claimStatement({ label, value, sentences }: Claim, words: CitationWords): string {
  const quoted = sentences.map(({ report, text }) => {
    const reference = reportReference(report, words)
    return reference === '' ? `«${text}»` : `«${text}» (${reference})`
  })
  return [`${label}: ${value}`, ...(quoted.length > 0 ? [quoted.join('; ')] : [])].map(ended).join(' ')
}
