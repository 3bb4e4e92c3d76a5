import { crc32, deflateSync } from 'node:zlib'
import { viewOf } from './sfnt.ts'

export type Raster = {
  readonly width: number
  readonly height: number
  /** RGBA, opaque. */
  readonly pixels: Uint8Array
}

/** Red, green, blue. */
export type Colour = readonly [number, number, number]

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const DEPTH = 4
const INDEXED = 3

/**
 * A picture of few colours as a PNG of at most sixteen, each pixel in the one that is nearest: a tenth of the size and of
 * the time that resvg's own PNG of a card takes.
 */
export function indexedPng({ width, height, pixels }: Raster, palette: readonly Colour[]): Uint8Array {
  const header = new Uint8Array(13)
  viewOf(header).setUint32(0, width)
  viewOf(header).setUint32(4, height)
  header.set([DEPTH, INDEXED], 8)
  return joined([
    SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', Uint8Array.from(palette.flat())),
    ...chunk('IDAT', deflateSync(rows({ width, height, pixels }, palette))),
    ...chunk('IEND', new Uint8Array(0)),
  ])
}

/** Two pixels a byte, a byte before each row that says it is written as it is. */
function rows({ width, height, pixels }: Raster, palette: readonly Colour[]): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const stride = width / 2 + 1
  const packed = new Uint8Array(stride * height)
  const nearest = nearestIn(palette)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 2) {
      const at = row * width + column
      packed[row * stride + 1 + column / 2] =
        (nearest(colours[at] ?? 0) << DEPTH) | nearest(colours[at + 1] ?? 0)
    }
  }
  return packed
}

/** The number of the nearest colour; what was asked last is mostly asked again. */
function nearestIn(palette: readonly Colour[]): (pixel: number) => number {
  const known = new Map<number, number>()
  let last = -1
  let found = 0
  return (pixel) => {
    if (pixel === last) return found
    last = pixel
    found = known.get(pixel) ?? measured(pixel, palette)
    known.set(pixel, found)
    return found
  }
}

/** A pixel as a little-endian machine reads it: alpha, blue, green, red. */
function measured(pixel: number, palette: readonly Colour[]): number {
  const parts = [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff]
  const distances = palette.map((colour) =>
    colour.reduce((sum, part, nth) => sum + (part - (parts[nth] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
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
