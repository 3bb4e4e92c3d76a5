import type { CardTypeface } from './card-typeface.ts'

/** Wider than most: a line that is thought too long is broken too soon, which nobody sees. */
const UNKNOWN = 75

/** How wide a line is, in the unit of `size`; kerning is left out, which makes it a little too wide. */
export function textWidth(text: string, typeface: CardTypeface, size: number): number {
  const widths = widthsOf(typeface)
  let hundredths = 0
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, ''))
    hundredths += widths.get(character) ?? UNKNOWN
  return (hundredths * size) / 100
}

const remembered = new WeakMap<CardTypeface, ReadonlyMap<string, number>>()

function widthsOf(typeface: CardTypeface): ReadonlyMap<string, number> {
  const known = remembered.get(typeface)
  if (known) return known
  const widths = new Map(
    Object.entries(typeface.widths).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  )
  remembered.set(typeface, widths)
  return widths
}
