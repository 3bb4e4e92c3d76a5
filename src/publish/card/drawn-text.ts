import { xmlText } from '../xml-text.ts'
import type { CardTypeface } from './card-typeface.ts'

export type TextStyle = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
}

/** A line of text in SVG. */
export function drawnText(text: string, { family }: CardTypeface, { x, y, size, fill }: TextStyle): string {
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" fill="${fill}">${xmlText(text)}</text>`
}
