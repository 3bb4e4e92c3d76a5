import type { Conference } from '../model/conference.ts'
import type { Report } from '../model/report.ts'
import type { Fact, FactSheet } from './fact.ts'
import { sentencesAround } from './report-sentences.ts'

/** A sentence of a report as a numbered note. */
type Note = { readonly number: number; readonly report: Report; readonly text: string }

/** The sentences a conference was read in as notes on paper, where no evidence can be opened. */
export type EvidenceNotes = {
  readonly notes: readonly Note[]
  /** The notes of a fact by its key. */
  readonly numbers: ReadonlyMap<string, readonly number[]>
}

/** Each sentence is one note, numbered where the page first needs it. */
export function evidenceNotes(sheet: FactSheet, { reports }: Pick<Conference, 'reports'>): EvidenceNotes {
  const notes = new Map<string, Note>()
  const noteOf = (report: Report, { start, end }: { readonly start: number; readonly end: number }) => {
    const key = `${report.id} ${start}`
    const note = notes.get(key) ?? { number: notes.size + 1, report, text: report.text.slice(start, end) }
    notes.set(key, note)
    return note.number
  }
  const numbersOf = ({ evidence }: Fact) =>
    evidence.flatMap((piece) =>
      reports
        .filter(({ id }) => id === piece.report)
        .flatMap((report) => sentencesAround(report, piece).map((sentence) => noteOf(report, sentence))),
    )
  const { rows, agenda, outcomes, disagreements } = sheet
  const facts = [...rows, agenda, ...outcomes, ...disagreements].flatMap((row) => row.facts)
  const numbers = new Map(
    facts.map((fact) => [fact.key, [...new Set(numbersOf(fact))].toSorted((one, other) => one - other)]),
  )
  return { notes: [...notes.values()], numbers }
}
