/** A line of the input with its number (from 1) and, when lines were joined, all of their text. */
export type Line = { readonly number: number; readonly text: string }

const STARTS_LOWER = /^[\p{Ll}(“"]*\p{Ll}/u
const STARTS_DIGIT = /^\d/u
const TERMINAL = /[.!?…:;|»)\]]$/u
const HAS_MARKS = /[^\p{ASCII}]/u
const ALL_CAPS = /^[^\p{Ll}]+$/u

/** So much of a line tells whether it is written with marks. */
const OPENING = 30

/** Lines that long are where an editor's column broke, not where a writer ended. */
const COLUMN = { least: 40, most: 110 } as const

/** Alternative texts of pictures begin in lower case and bear no marks; they continue nothing. */
function continuesSentence(line: string, next: string): boolean {
  if (TERMINAL.test(line) || ALL_CAPS.test(line)) return false
  if (STARTS_LOWER.test(next)) return HAS_MARKS.test(next.slice(0, OPENING)) || next.split(' ').length < 4
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

function nextText(lines: readonly string[], from: number): string {
  return lines.slice(from, from + 3).find((line) => line !== '') ?? ''
}

/**
 * Joins what an editor or a converter broke: a line that goes on in lower case belongs to the one before, even over a
 * blank line; on a page wrapped by hand so does any line after one that ends at the column. Blank lines are kept.
 */
export function unwrapped(text: string): readonly Line[] {
  const lines = text.split('\n')
  const wrapped = isHardWrapped(lines)
  const joined: Line[] = []
  let open: { number: number; parts: string[]; last: string } | null = null
  const close = () => {
    if (open) joined.push({ number: open.number, text: open.parts.join(' ') })
    open = null
  }
  for (const [index, line] of lines.entries()) {
    if (
      line === '' &&
      open &&
      continuesSentence(open.last, nextText(lines, index)) &&
      open.last.includes(' ')
    )
      continue
    const goesOn =
      open !== null &&
      line !== '' &&
      (continuesSentence(open.last, line) || (wrapped && brokeAtColumn(open.last) && isRestOfLine(line)))
    if (goesOn && open) {
      open.parts.push(line)
      open.last = line
      continue
    }
    close()
    if (line === '') joined.push({ number: index + 1, text: '' })
    else open = { number: index + 1, parts: [line], last: line }
  }
  close()
  return joined
}
