import type { Report } from '../model/report.ts'
import { sentences } from '../text/segment.ts'
import { overlap, passagesOf, type Stretch } from './passages.ts'

/** A sentence of a report, counted from 1 through headline, paragraphs and captions. */
export type ReportSentence = Stretch & { readonly number: number }

export function sentencesOf(report: Report): readonly ReportSentence[] {
  const found = known.get(report) ?? cut(report)
  known.set(report, found)
  return found
}

/** Each fact asks for them. */
const known = new WeakMap<Report, readonly ReportSentence[]>()

function cut(report: Report): readonly ReportSentence[] {
  return passagesOf(report)
    .flatMap((passage) => sentences(report.text, passage))
    .map((sentence, at) => ({ ...sentence, number: at + 1 }))
}

/** The whole sentences that a quotation stands in. */
export function sentencesAround(report: Report, quotation: Stretch): readonly ReportSentence[] {
  return sentencesOf(report).filter((sentence) => overlap(sentence, quotation))
}
