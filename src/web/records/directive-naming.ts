import type { Directive } from '../../model/conference.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import { DIRECTIVE_RELATIONS } from '../../model/vocabulary.ts'
import { sentencesAround } from '../report-sentences.ts'

/** What a conference has to do with a directive, the most telling first; at the least it names it. */
export const DIRECTIVE_NAMINGS = [...DIRECTIVE_RELATIONS, 'cited'] as const

/** What a conference does with a directive, and the sentence that says most of it. */
export type DirectiveNaming = {
  readonly relation: (typeof DIRECTIVE_NAMINGS)[number]
  readonly sentence: string
}

/** Of all that the reports of a conference say of a directive the most telling. */
export function directiveNaming(
  { relations = [], evidence, asWritten, type }: Directive,
  reports: readonly Report[],
): DirectiveNaming {
  const told = DIRECTIVE_RELATIONS.flatMap((kind) => relations.find((one) => one.kind === kind) ?? [])
  const [telling = { kind: 'cited' as const, evidence }] = told
  const sentences = telling.evidence.flatMap((piece) => sentenceOf(piece, reports))
  const headlines = new Set(reports.map(({ headline }) => headline))
  // What a headline says stands above already.
  const inText = sentences.find((sentence) => !headlines.has(sentence))
  return { relation: telling.kind, sentence: inText ?? sentences[0] ?? asWritten[0] ?? type }
}

function sentenceOf(piece: Evidence, reports: readonly Report[]): readonly string[] {
  const report = reports.find(({ id }) => id === piece.report)
  if (!report) return []
  const [sentence] = sentencesAround(report, piece)
  return sentence ? [report.text.slice(sentence.start, sentence.end)] : []
}
