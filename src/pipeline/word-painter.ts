import { type CardText, textSvg } from '../publish/card/card-text.ts'
import { drawingSvg } from '../publish/card/drawing-svg.ts'
import { textWidth } from '../publish/card/text-width.ts'
import { packedPicture, type Stamp, stampOf } from './packed-picture.ts'
import type { SvgPainter } from './svg-painter.ts'

/** A word on paper. */
export type PaintedWord = {
  /** As it is when it begins on the base line at the origin. */
  readonly stamp: Stamp
  /** How far from there the next one begins, but for the space. */
  readonly advance: number
}

/** Something that ends where it is drawn to end. */
const MARK = '|'

/** Paints each word once in each size and colour. */
export function wordPainter({ paint, rightOf }: SvgPainter): (word: CardText) => PaintedWord {
  const rightIn = (word: CardText) =>
    rightOf(`<svg xmlns="http://www.w3.org/2000/svg">${textSvg({ ...word, x: 0, y: 0 })}</svg>`)
  const rightOfMark = once(rightIn)
  return once((word) => {
    const { text, typeface, size } = word
    const left = even(size * 0.4)
    const base = Math.ceil(size * 1.25)
    const width = even(textWidth(text, typeface, size) * 1.1) + 2 * left
    const content = textSvg({ ...word, x: left, y: base })
    const drawn = stampOf(packedPicture(paint(drawingSvg(width, Math.ceil(size * 1.8), content))))
    return {
      stamp: { ...drawn, x: drawn.x - left, y: drawn.y - base },
      advance: rightIn({ ...word, text: text + MARK }) - rightOfMark({ ...word, text: MARK }),
    }
  })
}

/** The next even number: pixels are packed in pairs. */
const even = (length: number) => 2 * Math.ceil(length / 2)

/** Asks once for each word in each size and colour, wherever on the card it stands. */
function once<T>(ask: (word: CardText) => T): (word: CardText) => T {
  const known = new Map<string, T>()
  return (word) => {
    const { text, typeface, weight, size, colour } = word
    const key = [typeface.family, weight, size, colour, text].join(' ')
    const answer = known.get(key) ?? ask(word)
    known.set(key, answer)
    return answer
  }
}
