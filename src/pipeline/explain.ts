import type { Extraction } from '../extract/extract.ts'
import type { Conference } from '../model/conference.ts'
import type { Placed } from '../text/article.ts'
import type { Span } from '../text/segment.ts'
import { type Note, notesOf } from './explain-notes.ts'
import { GUTTER, type Ink, Sheet, type Window } from './explain-sheet.ts'

/** An item that is its whole sentence need not be said again under it. */
function saying({ value, quote }: Note, room: number): string {
  if (quote.startsWith(value) && quote.length - value.length <= 3) return cut(`«${value}»`, room)
  return cut(`${value} «${quote}»`, room)
}

const cut = (text: string, room: number) =>
  text.length > room ? `${text.slice(0, Math.max(0, room - 1))}…` : text

function writeNote(sheet: Sheet, note: Note): void {
  const { mark, field, rule } = note
  const sign = mark === 'found' ? sheet.ink('green', '✓') : sheet.ink('red', '✗')
  const room = sheet.width - GUTTER - 8 - field.length - rule.length
  sheet.lines.push(
    `${' '.repeat(GUTTER)}    ${sign} ${sheet.ink('bold', field)} ${sheet.ink('yellow', saying(note, room))} ${sheet.ink('dim', rule)}`,
  )
}

/** What file it is, what was read of it at a glance, and what is wrong with it. */
export function writeSummary(sheet: Sheet, { id, event, date, place, issues, reports }: Conference): void {
  const [report] = reports
  sheet.lines.push(sheet.ink(['bold', 'underline'], `${report?.file ?? id}`), event.title)
  const where = [
    date?.edtf ?? 'no date',
    place?.province ?? 'no place',
    event.level ?? 'no level',
    event.kinds.join(', '),
  ]
  sheet.lines.push(where.filter((part) => part !== '').join(' · '), sheet.ink('dim', id))
  if (report) {
    const { encoding, repairs } = report.decoding
    sheet.lines.push(sheet.ink('dim', [encoding, ...repairs].join(' ')))
  }
  for (const { code, message } of issues) sheet.lines.push(`${sheet.ink('red', `! ${code}`)} ${message}`)
}

type Explained = Extraction & { readonly notes: readonly Note[] }

/** A stretch of the input: the line it began on and how it is written down. */
type Row = { readonly line: number; readonly write: (sheet: Sheet) => void }

const within = (one: Span, { start, end }: Span) => one.start >= start && one.end <= end
const beginsIn = (one: Span, { start, end }: Span) => one.start >= start && one.start < end

/** What was kept, sentence by sentence, with the notes on each below it. */
function keptRow(stretch: Placed, style: Ink, { facts, notes }: Explained): Row {
  const { line, start } = stretch
  const sentences = facts.report.sentences.filter((sentence) => within(sentence, stretch))
  const write = (sheet: Sheet) => {
    for (const sentence of sentences) {
      const number = sentence.start === start && line > 0 ? String(line) : ''
      sheet.paragraph(number, sentence.text, style)
      for (const note of notes.filter((one) => beginsIn(one, sentence))) writeNote(sheet, note)
    }
  }
  return { line, write }
}

function rowsOf(extraction: Explained): readonly Row[] {
  const { headlineSpan, paragraphs, captions, removed } = extraction.article
  const rows: readonly Row[] = [
    ...(headlineSpan ? [keptRow(headlineSpan, 'bold', extraction)] : []),
    ...paragraphs.map((paragraph) => keptRow(paragraph, 'reset', extraction)),
    ...captions.map((caption) => keptRow(caption, 'italic', extraction)),
    ...removed.map(({ line, reason, text }) => ({
      line,
      write: (sheet: Sheet) => sheet.paragraph(String(line), `[${reason}] ${text}`, 'dim'),
    })),
  ]
  return rows.toSorted((one, other) => one.line - other.line)
}

/** The report as it was read, line by line: what was removed and why, each finding and each rejection under its sentence. */
export function explain(extraction: Extraction, window: Window): readonly string[] {
  const { record, facts } = extraction
  const sheet = new Sheet(window)
  writeSummary(sheet, record)
  sheet.heading('Line by line')
  for (const { write } of rowsOf({ ...extraction, notes: notesOf(record, facts) })) write(sheet)
  return [...sheet.lines, '']
}
