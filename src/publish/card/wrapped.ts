import type { CardTypeface } from './card-typeface.ts'
import { textWidth } from './text-width.ts'

type Room = {
  readonly typeface: CardTypeface
  readonly size: number
  readonly width: number
  readonly lines: number
}

/**
 * A text in lines of a width, as even as may be, so that no year stands alone; where there are more than there is room for,
 * the last one ends in «…».
 */
export function wrapped(text: string, room: Room): readonly string[] {
  const lines = brokenLines(text, room)
  if (lines.length <= room.lines) return even(lines, text, room)
  const shown = lines.slice(0, room.lines)
  return [...shown.slice(0, -1), shortened(shown.at(-1) ?? '', room)]
}

function brokenLines(text: string, room: Room): readonly string[] {
  const fits = (line: string) => textWidth(line, room.typeface, room.size) <= room.width
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((long) => pieces(long, fits))) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const STEP = 0.04

/** As many lines, each as short as it can be. */
function even(lines: readonly string[], text: string, room: Room): readonly string[] {
  const narrower = { ...room, width: room.width - room.width * STEP }
  const tighter = brokenLines(text, narrower)
  return lines.length === 1 || tighter.length > lines.length ? lines : even(tighter, text, narrower)
}

/** A word that is longer than a line is cut where the line ends. */
function pieces(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const cut: string[] = []
  for (const character of word) {
    const last = cut.at(-1)
    if (last !== undefined && fits(last + character)) cut[cut.length - 1] = last + character
    else cut.push(character)
  }
  return cut
}

function shortened(line: string, room: Room): string {
  const letters = [...line]
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, room.typeface, room.size) > room.width)
    letters.pop()
  return `${letters.join('').trimEnd()}…`
}
