import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { cardFonts } from './card-fonts.ts'
import { CARD_PALETTE } from './card-palette.ts'
import { readBytes } from './files.ts'
import { indexedPng } from './indexed-png.ts'

let ready: Promise<void> | null = null

/** resvg may be made ready only once a process. */
function resvgReady(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  ready ??= initWasm(readBytes(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return ready
}

/** Paints drawings in the type of the site: SVG in, PNG out. */
export async function cardPainter(): Promise<(svg: string) => Uint8Array> {
  await resvgReady()
  const font = { fontBuffers: [...(await cardFonts())], loadSystemFonts: false }
  return (svg) => {
    const drawing = new Resvg(svg, { font })
    const image = drawing.render()
    const { width, height, pixels } = image
    // What wasm holds is not collected with the rest.
    image.free()
    drawing.free()
    return indexedPng({ width, height, pixels }, CARD_PALETTE)
  }
}
