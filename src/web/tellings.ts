import type { Report } from '../model/report.ts'
import type { Fact, FactSheet } from './fact.ts'
import { overlap, type Stretch } from './passages.ts'
import { type ReportSentence, sentencesOf } from './report-sentences.ts'

/** A sentence and the facts that were read in it, in the order of the page. */
export type Telling = ReportSentence & { readonly facts: readonly Fact[] }

/** The sentences of a report in which something was read. */
export function tellingsOf(report: Report, sheet: FactSheet): readonly Telling[] {
  return sentencesOf(report)
    .map((sentence) => ({ ...sentence, facts: factsReadIn(sentence, report.id, sheet) }))
    .filter(({ facts }) => facts.length > 0)
}

/** What reports differ on is told once: by the fact of its row where that was read here, too. */
function factsReadIn(sentence: ReportSentence, report: string, sheet: FactSheet): readonly Fact[] {
  const { rows, agenda, outcomes, disagreements } = sheet
  const isHere = (fact: Fact) => isReadIn(fact, sentence, report)
  const facts = [...rows, agenda, ...outcomes].flatMap((row) => row.facts.filter(isHere))
  const others = disagreements
    .filter(({ row }) => !facts.some(({ key }) => key === row))
    .flatMap((row) => row.facts.filter(isHere))
  return [...facts, ...others]
}

/** Whether some of the evidence of a fact stands in a sentence. */
export function isReadIn({ evidence }: Fact, sentence: ReportSentence, report: string): boolean {
  return evidence.some((piece) => piece.report === report && overlap(piece, sentence))
}

/** A run of a passage: a sentence that tells something, or what stands between those. */
type Segment = Stretch & { readonly telling: Telling | null }

/** A passage from end to end, cut where a telling sentence begins or ends. */
export function segmentsOf(passage: Stretch, tellings: readonly Telling[]): readonly Segment[] {
  const segments: Segment[] = []
  let at = passage.start
  for (const telling of tellings.filter((one) => overlap(one, passage))) {
    segments.push({ start: at, end: telling.start, telling: null }, { ...stretchOf(telling), telling })
    at = telling.end
  }
  return [...segments, { start: at, end: passage.end, telling: null }].filter(({ start, end }) => start < end)
}

const stretchOf = ({ start, end }: Stretch) => ({ start, end })
