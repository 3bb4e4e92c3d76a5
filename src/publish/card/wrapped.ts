import type { CardTypeface } from './card-typeface.ts'
import { textWidth } from './text-width.ts'

type Room = {
  readonly typeface: CardTypeface
  readonly size: number
  readonly width: number
  readonly lines: number
}

/** Words that stand together, and how wide they are. */
type Run = { readonly text: string; readonly width: number }

/**
 * A text in lines of a width, as even as may be, so that no year stands alone; where there are more than there is room for,
 * the last one ends in «…».
 */
export function wrapped(text: string, room: Room): readonly string[] {
  const words = text.split(' ').map((word) => runOf(word, room))
  const lines = brokenLines(words, room)
  if (lines.length <= room.lines) return even(lines, words, room).map(textOf)
  const shown = lines.slice(0, room.lines).map(textOf)
  return [...shown.slice(0, -1), shortened(shown.at(-1) ?? '', room)]
}

const textOf = ({ text }: Run) => text
const runOf = (text: string, { typeface, size }: Room): Run => ({
  text,
  width: textWidth(text, typeface, size),
})

/** A line is as wide as its words and the spaces between them, so that each is measured once. */
function brokenLines(words: readonly Run[], room: Room): readonly Run[] {
  const space = textWidth(' ', room.typeface, room.size)
  const lines: Run[] = []
  for (const word of words.flatMap((long) => pieces(long, room))) {
    const last = lines.at(-1)
    const width = (last?.width ?? 0) + space + word.width
    if (last && width <= room.width) lines[lines.length - 1] = { text: `${last.text} ${word.text}`, width }
    else lines.push(word)
  }
  return lines
}

const STEP = 0.04

/** As many lines, each as short as it can be. */
function even(lines: readonly Run[], words: readonly Run[], room: Room): readonly Run[] {
  const narrower = { ...room, width: room.width - room.width * STEP }
  const tighter = brokenLines(words, narrower)
  return lines.length === 1 || tighter.length > lines.length ? lines : even(tighter, words, narrower)
}

/** A word that is longer than a line is cut where the line ends. */
function pieces(word: Run, room: Room): readonly Run[] {
  if (word.width <= room.width) return [word]
  const cut: Run[] = []
  for (const character of word.text) {
    const last = cut.at(-1)
    const longer = runOf((last?.text ?? '') + character, room)
    if (last && longer.width <= room.width) cut[cut.length - 1] = longer
    else cut.push(runOf(character, room))
  }
  return cut
}

function shortened(line: string, room: Room): string {
  const letters = [...line]
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, room.typeface, room.size) > room.width)
    letters.pop()
  return `${letters.join('').trimEnd()}…`
}
