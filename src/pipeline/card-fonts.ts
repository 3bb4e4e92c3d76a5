import { createRequire } from 'node:module'
import { decompress } from 'wawoff2'
import { readBytes } from './files.ts'
import { mergedFont } from './merged-font.ts'

const FONTS = [
  '@fontsource/be-vietnam-pro/files/be-vietnam-pro-{part}-400-normal.woff2',
  '@fontsource-variable/source-serif-4/files/source-serif-4-{part}-wght-normal.woff2',
] as const

/** The typefaces of the site as files that resvg reads, each whole. */
export async function cardFonts(): Promise<readonly Uint8Array[]> {
  const fonts: Uint8Array[] = []
  for (const font of FONTS) {
    fonts.push(mergedFont(await unpacked(font, 'latin'), await unpacked(font, 'vietnamese')))
  }
  return fonts
}

const { resolve } = createRequire(import.meta.url)

/** What is unpacked stands where the next file will be unpacked, so it is copied, and one is done after the other. */
async function unpacked(font: string, part: string): Promise<Uint8Array> {
  return new Uint8Array(await decompress(readBytes(resolve(font.replace('{part}', part)))))
}
