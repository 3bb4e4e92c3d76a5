import { styleText } from 'node:util'
import type { Extraction } from '../extract/extract.ts'
import type { Conference } from '../model/conference.ts'
import { type Note, notesOf } from './explain-notes.ts'

/** How wide the window is and whether it shows colours. */
export type Window = { readonly width: number; readonly colours: 'on' | 'off' }

type Ink = Parameters<typeof styleText>[0]

const GUTTER = 5

class Sheet {
  readonly lines: string[] = []
  readonly #window: Window

  constructor(window: Window) {
    this.#window = window
  }

  get width(): number {
    return this.#window.width
  }

  ink(style: Ink, text: string): string {
    return this.#window.colours === 'on' ? styleText(style, text, { validateStream: false }) : text
  }

  heading(text: string): void {
    this.lines.push('', this.ink('bold', text))
  }

  /** A paragraph wrapped at the window's edge, its number in the gutter of its first line. */
  paragraph(number: string, text: string, style: Ink = 'reset'): void {
    for (const [index, line] of wrapped(text, this.#window.width - GUTTER - 2).entries()) {
      const gutter = this.ink('dim', (index === 0 ? number : '').padStart(GUTTER))
      this.lines.push(`${gutter}  ${style === 'reset' ? line : this.ink(style, line)}`)
    }
  }
}

/** Cuts at spaces; a word longer than the window stays whole. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

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

function writeSummary(sheet: Sheet, { id, event, date, place, issues, reports }: Conference): void {
  const [report] = reports
  sheet.lines.push(sheet.ink(['bold', 'underline'], `${report?.file ?? id}`), `${event.title}`)
  const where = [
    date?.edtf ?? 'no date',
    place?.province ?? 'no place',
    event.level ?? 'no level',
    event.kinds.join(', '),
  ]
  sheet.lines.push(where.filter((part) => part !== '').join(' · '), sheet.ink('dim', id))
  if (report)
    sheet.lines.push(
      sheet.ink('dim', `${report.decoding.encoding} ${report.decoding.repairs.join(' ')}`.trim()),
    )
  for (const { code, message } of issues) sheet.lines.push(`${sheet.ink('red', `! ${code}`)} ${message}`)
}

type Row = { readonly line: number; readonly write: () => void }

/** The report as it was read, line by line: what was removed and why, each finding and each rejection under its sentence. */
export function explain({ record, article, facts }: Extraction, window: Window): readonly string[] {
  const sheet = new Sheet(window)
  const notes = notesOf(record, facts)
  const kept = (line: number, start: number, end: number, style: Ink): Row => ({
    line,
    write: () => {
      for (const { start: from, end: to, text } of facts.report.sentences.filter(
        (one) => one.start >= start && one.end <= end,
      )) {
        sheet.paragraph(from === start && line > 0 ? String(line) : '', text, style)
        for (const note of notes.filter((one) => one.start >= from && one.start < to)) writeNote(sheet, note)
      }
    },
  })
  const rows: readonly Row[] = [
    ...(article.headlineSpan
      ? [kept(article.headlineSpan.line, article.headlineSpan.start, article.headlineSpan.end, 'bold')]
      : []),
    ...article.paragraphs.map(({ line, start, end }) => kept(line, start, end, 'reset')),
    ...article.captions.map(({ line, start, end }) => kept(line, start, end, 'italic')),
    ...article.removed.map(({ line, reason, text }) => ({
      line,
      write: () => sheet.paragraph(String(line), `[${reason}] ${text}`, 'dim'),
    })),
  ]
  writeSummary(sheet, record)
  sheet.heading('Line by line')
  for (const { write } of rows.toSorted((one, other) => one.line - other.line)) write()
  return [...sheet.lines, '']
}
