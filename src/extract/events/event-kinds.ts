import { KINDS, type Kind } from '../../model/conference.ts'
import { words } from '../../text/pattern.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { kindsIn } from './kinds-in.ts'

/** Kinds of the yearly round; the opening sentence may add one to another («tổng kết … và triển khai …»). */
export const YEARLY: readonly Kind[] = ['tổng kết', 'sơ kết', 'triển khai']

/** A report that is itself called a review makes the conference one: «Theo Báo cáo tổng kết, …». */
const REVIEW_REPORT = words('báo cáo (?<kind>tổng kết|sơ kết)')

/** The kinds of the name, and those of the yearly round that the opening sentence adds to one of them. */
function ofName(named: readonly Kind[], said: readonly Kind[]): readonly Kind[] {
  if (!named.some((kind) => YEARLY.includes(kind))) return named
  return [...named, ...said.filter((kind) => YEARLY.includes(kind))]
}

function ofOpening({ sentences }: ReportText, opening: Sentence | null): readonly Kind[] {
  if (!opening) return []
  const paragraph = sentences.filter((one) => one.zone === 'lead' && one.paragraph === opening.paragraph)
  return kindsIn(paragraph.map(({ text }) => text).join('\n'))
}

function ofReview({ sentences }: ReportText): readonly Kind[] {
  const said = sentences.flatMap(({ text }) => [...text.matchAll(REVIEW_REPORT)])
  const kind = said[0]?.groups?.kind?.toLowerCase()
  return KINDS.filter((known) => known === kind)
}

/** The kinds of a conference, in the order of the vocabulary: by its name, else by the opening, the headline, a review. */
export function eventKinds(report: ReportText, name: string, opening: Sentence | null): readonly Kind[] {
  const found = [
    () => ofName(kindsIn(name), kindsIn(opening?.text ?? '')),
    () => ofOpening(report, opening),
    () => kindsIn(report.headline ?? ''),
    () => ofReview(report),
  ]
  for (const read of found) {
    const kinds = read()
    if (kinds.length > 0) return KINDS.filter((kind) => kinds.includes(kind))
  }
  return []
}
