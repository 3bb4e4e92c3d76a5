import { crc32, deflateSync } from 'node:zlib'
import type { Colour } from './indexed-picture.ts'
import { DEPTH, type PackedPicture } from './packed-picture.ts'
import { viewOf } from './sfnt.ts'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const INDEXED = 3

/** Of compression: two fifths less time than the usual 6, and a twentieth more bytes. */
const LEVEL = 4

/**
 * A picture as a PNG of at most sixteen colours: half the size of the PNG that resvg writes of a card, in a
 * twentieth of the time.
 */
export function indexedPng(picture: PackedPicture, palette: readonly Colour[]): Uint8Array {
  const header = new Uint8Array(13)
  viewOf(header).setUint32(0, picture.width)
  viewOf(header).setUint32(4, picture.height)
  header.set([DEPTH, INDEXED], 8)
  return joined([
    SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', Uint8Array.from(palette.flat())),
    ...chunk('IDAT', deflateSync(picture.rows, { level: LEVEL })),
    ...chunk('IEND', new Uint8Array(0)),
  ])
}

function chunk(type: string, content: Uint8Array): readonly Uint8Array[] {
  const body = joined([new TextEncoder().encode(type), content])
  return [number32(content.length), body, number32(crc32(body))]
}

function number32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  viewOf(bytes).setUint32(0, value)
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
