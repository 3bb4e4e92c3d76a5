import { CARD_GROUND } from '../publish/card/card-ground.ts'
import type { CardText } from '../publish/card/card-text.ts'
import { textWidth } from '../publish/card/text-width.ts'
import { CARD_PALETTE } from './card-palette.ts'
import { indexedPng } from './indexed-png.ts'
import { packedPicture, stamp } from './packed-picture.ts'
import { svgPainter } from './svg-painter.ts'
import { wordPainter } from './word-painter.ts'

/**
 * Paints cards as PNGs. Vietnamese writes every syllable as a word, and the same few thousand make up all titles: each is
 * painted once, and a card is put together of them in a fifth of the time that a whole drawing takes.
 */
export async function cardPainter(): Promise<(texts: readonly CardText[]) => Uint8Array> {
  const painter = await svgPainter()
  const ground = packedPicture(painter.paint(CARD_GROUND))
  const painted = wordPainter(painter)
  // One sheet for all cards, which is paper again before each.
  const sheet = { ...ground, rows: new Uint8Array(ground.rows.length) }
  return (texts) => {
    sheet.rows.set(ground.rows)
    for (const line of texts) {
      let { x } = line
      for (const text of line.text.split(' ')) {
        const { stamp: drawn, advance } = painted({ ...line, text })
        // Pairs of pixels are put upon pairs: a word stands at most a pixel from where it would.
        stamp(sheet, drawn.picture, { x: 2 * Math.round(x / 2) + drawn.x, y: line.y + drawn.y })
        x += advance + textWidth(' ', line.typeface, line.size)
      }
    }
    return indexedPng(sheet, CARD_PALETTE)
  }
}
