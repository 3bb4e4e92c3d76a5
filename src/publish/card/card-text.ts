import { xmlText } from '../xml-text.ts'
import type { CardTypeface } from './card-typeface.ts'

/** A line of text on a card. */
export type CardText = {
  readonly text: string
  readonly typeface: CardTypeface
  readonly weight: 'plain' | 'bold'
  readonly size: number
  readonly colour: string
  /** Where it begins, and where its base line is. */
  readonly x: number
  readonly y: number
}

/**
 * The text in SVG. resvg draws a variable typeface only in its plain weight; drawn twice, a hair apart, it is a heavier one.
 * A line around the letters would look alike and take four times as long.
 */
export function textSvg({ text, typeface, weight, size, colour, x, y }: CardText): string {
  const places = weight === 'bold' ? [x, x + size * 0.02] : [x]
  return places
    .map(
      (at) =>
        `<text x="${at}" y="${y}" font-family="${typeface.family}" font-size="${size}" fill="${colour}">${xmlText(text)}</text>`,
    )
    .join('')
}
