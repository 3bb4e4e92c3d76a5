import { CARD_COLOURS } from '../publish/card/card-colours.ts'
import type { Colour } from './indexed-picture.ts'

const { paper, ink, ink2, line, accent } = CARD_COLOURS

/** The colours of a card with the steps from paper to ink that make edges smooth; sixteen in all. */
export const CARD_PALETTE: readonly Colour[] = [
  colourOf(paper),
  colourOf(line),
  ...steps(accent, 2),
  ...steps(ink, 7),
  ...steps(ink2, 5),
]

function steps(colour: string, count: number): readonly Colour[] {
  const [from, to] = [colourOf(paper), colourOf(colour)]
  return Array.from({ length: count }, (_, nth) => {
    const share = (nth + 1) / count
    const mixed = (part: 0 | 1 | 2) => Math.round(from[part] + (to[part] - from[part]) * share)
    return [mixed(0), mixed(1), mixed(2)]
  })
}

function colourOf(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}
