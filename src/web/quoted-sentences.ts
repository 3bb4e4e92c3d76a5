import type { Conference } from '../model/conference.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Report } from '../model/report.ts'
import type { Stretch } from './passages.ts'
import { sentencesAround } from './report-sentences.ts'

/** A stretch of whole sentences of one report with the evidence that stands in it. */
export type QuotedSentences = Stretch & { readonly report: Report; readonly evidence: readonly Evidence[] }

/** The whole sentences that evidence stands in, each once, in the order of the evidence. */
export function quotedSentences(
  evidence: readonly Evidence[],
  { reports }: Pick<Conference, 'reports'>,
): readonly QuotedSentences[] {
  const quoted = new Map<string, QuotedSentences>()
  for (const piece of evidence) {
    const report = reports.find(({ id }) => id === piece.report)
    if (!report) continue
    const { start, end } = wholeSentences(report, piece)
    const key = `${report.id} ${start} ${end}`
    const before = quoted.get(key)?.evidence ?? []
    quoted.set(key, { start, end, report, evidence: [...before, piece] })
  }
  return [...quoted.values()]
}

function wholeSentences(report: Report, piece: Evidence): Stretch {
  const sentences = sentencesAround(report, piece)
  return { start: sentences.at(0)?.start ?? piece.start, end: sentences.at(-1)?.end ?? piece.end }
}
