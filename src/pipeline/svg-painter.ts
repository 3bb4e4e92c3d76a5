import { Resvg } from '@resvg/resvg-wasm'
import { cardFonts } from './card-fonts.ts'
import { CARD_PALETTE } from './card-palette.ts'
import { type IndexedPicture, indexedPicture } from './indexed-picture.ts'
import { resvgReady } from './resvg-ready.ts'

/** What paints drawings in the type and the colours of the cards. */
export type SvgPainter = {
  readonly paint: (svg: string) => IndexedPicture
  /** Where the rightmost letter of a drawing ends. */
  readonly rightOf: (svg: string) => number
}

export async function svgPainter(): Promise<SvgPainter> {
  await resvgReady()
  const font = { fontBuffers: [...(await cardFonts())], loadSystemFonts: false }
  // What wasm holds is not collected with the rest, so it is freed by hand.
  return {
    paint: (svg) => {
      const drawing = new Resvg(svg, { font })
      const image = drawing.render()
      const { width, height, pixels } = image
      image.free()
      drawing.free()
      return indexedPicture({ width, height, pixels }, CARD_PALETTE)
    },
    rightOf: (svg) => {
      const drawing = new Resvg(svg, { font })
      const box = drawing.getBBox()
      const right = box ? box.x + box.width : 0
      box?.free()
      drawing.free()
      return right
    },
  }
}
