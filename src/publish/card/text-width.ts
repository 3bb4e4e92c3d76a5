import type { CardTypeface } from './card-typeface.ts'

/** Wider than most: a line that is thought too long is broken too soon, which nobody sees. */
const UNKNOWN = 75

/** How wide a line is, in the unit of `size`; kerning is left out, which makes it a little too wide. */
export function textWidth(text: string, typeface: CardTypeface, size: number): number {
  const widths = widthsOf(typeface)
  let hundredths = 0
  for (const character of text) hundredths += widths(character)
  return (hundredths * size) / 100
}

type Widths = (character: string) => number

const remembered = new WeakMap<CardTypeface, Widths>()

function widthsOf(typeface: CardTypeface): Widths {
  const known = remembered.get(typeface) ?? letterWidths(typeface)
  remembered.set(typeface, known)
  return known
}

/** Each letter is taken apart once: «ộ» is as wide as «o». */
function letterWidths({ widths }: CardTypeface): Widths {
  const given = Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  )
  const bare = new Map(given)
  const known = new Map(given)
  return (character) => {
    const width = known.get(character) ?? widthWithoutMarks(character, bare)
    known.set(character, width)
    return width
  }
}

function widthWithoutMarks(character: string, widths: ReadonlyMap<string, number>): number {
  const letters = [...character.normalize('NFD').replace(/\p{M}/gu, '')]
  return letters.reduce((sum, letter) => sum + (widths.get(letter) ?? UNKNOWN), 0)
}
