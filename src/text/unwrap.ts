import { furniture } from './furniture.ts'
import { hasWords } from './prose.ts'
import { publicationLine } from './publication-line.ts'

/** A written line of the input with its number (from 1) and, when lines were joined, all of their text. */
export type Line = { readonly number: number; readonly text: string }

const STARTS_LOWER = /^[(“"]*\p{Ll}/u
const STARTS_DIGIT = /^\d/u
const TERMINAL = /[.!?…:;|»)\]]$/u
const HAS_MARKS = /[^\p{ASCII}]/u
const ALL_CAPS = /^[^\p{Ll}]+$/u

/** So much of a line tells whether it is written with marks. */
const OPENING = 30

/** Lines that long are where an editor's column broke, not where a writer ended. */
const COLUMN = { least: 40, most: 110 } as const

/** Names and traces of pictures and addresses begin in lower case and bear no marks; they continue nothing. */
function isRestOfSentence(next: string): boolean {
  if (HAS_MARKS.test(next.slice(0, OPENING))) return true
  return !hasWords(next, 4) && furniture(next) === undefined
}

function continuesSentence(line: string, next: string): boolean {
  if (TERMINAL.test(line) || ALL_CAPS.test(line)) return false
  if (STARTS_LOWER.test(next)) return isRestOfSentence(next) && !publicationLine(line)
  return STARTS_DIGIT.test(next) && /^\p{Lu}\p{Ll}+$/u.test(line)
}

function brokeAtColumn(line: string): boolean {
  if (TERMINAL.test(line) || ALL_CAPS.test(line)) return false
  return line.length >= COLUMN.least && line.length <= COLUMN.most
}

/** One word alone opens a paragraph of a page whose columns broke badly; it does not go on with a title. */
const isRestOfLine = (next: string) => next.includes(' ') || TERMINAL.test(next)

/** Three sentences broken in the middle make a page whose lines were wrapped by hand; one or two are slips. */
function isHardWrapped(lines: readonly string[]): boolean {
  let broken = 0
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line = '', next = ''] = [lines[at], lines[at + 1]]
    if (brokeAtColumn(line) && STARTS_LOWER.test(next) && HAS_MARKS.test(next)) broken++
  }
  return broken >= 3
}

/** Lists, and lines that say when a page was published, stand for themselves. */
const OWN_LINE = /^(?:[-+*•»>]|\(?\d{1,2}[/.:-]\d)|\d{1,2}:\d{2}|\d{4}/u

/** Which lines of a page wrapped by hand stand in a block of at least three, most of them broken at the column. */
function wrappedBlocks(lines: readonly string[]): ReadonlySet<number> {
  const wrapped = new Set<number>()
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && lines[at] !== '') continue
    const block = lines.slice(from, at)
    const broken = block.slice(0, -1).filter(brokeAtColumn).length
    const isWrapped = block.length >= 3 && broken * 2 >= block.length - 1
    for (let line = from; isWrapped && line < at; line++) wrapped.add(line)
    from = at + 1
  }
  return wrapped
}

function nextText(lines: readonly string[], from: number): string {
  return lines.slice(from, from + 3).find((line) => line !== '') ?? ''
}

type Page = {
  readonly lines: readonly string[]
  readonly blocks: ReadonlySet<number>
  readonly wrapped: boolean
}

type Paragraph = { readonly number: number; readonly parts: string[]; last: string }

/** Whether line `at` goes on with the line before it. */
function goesOn({ lines, blocks, wrapped }: Page, at: number, last: string): boolean {
  const line = lines[at] ?? ''
  if (line === '') return last.includes(' ') && continuesSentence(last, nextText(lines, at))
  if (continuesSentence(last, line)) return true
  if (!wrapped || !isRestOfLine(line) || OWN_LINE.test(line)) return false
  if (TERMINAL.test(last) || ALL_CAPS.test(last)) return false
  return brokeAtColumn(last) || (blocks.has(at) && blocks.has(at - 1))
}

function goOn(open: Paragraph, line: string): void {
  if (line === '') return
  open.parts.push(line)
  open.last = line
}

function begun(paragraphs: Paragraph[], line: string, number: number): Paragraph | null {
  if (line === '') return null
  const paragraph = { number, parts: [line], last: line }
  paragraphs.push(paragraph)
  return paragraph
}

/**
 * Joins what an editor or a converter broke: a line that goes on in lower case belongs to the one before, even over a
 * blank line; on a page wrapped by hand so does any line after one that ends at the column. Blank lines are left out.
 */
export function unwrapped(text: string): readonly Line[] {
  const lines = text.split('\n')
  const wrapped = isHardWrapped(lines)
  const page: Page = { lines, wrapped, blocks: wrapped ? wrappedBlocks(lines) : new Set() }
  const paragraphs: Paragraph[] = []
  let open: Paragraph | null = null
  for (const [at, line] of lines.entries()) {
    if (open && goesOn(page, at, open.last)) goOn(open, line)
    else open = begun(paragraphs, line, at + 1)
  }
  return paragraphs.map(({ number, parts }) => ({ number, text: parts.join(' ') }))
}
