import type { IndexedPicture } from './indexed-picture.ts'

/** Bits a pixel: sixteen colours. */
export const DEPTH = 4

/** A picture of even width as a PNG has it: two pixels a byte, a byte before each row that says it is written as it is. */
export type PackedPicture = { readonly width: number; readonly height: number; readonly rows: Uint8Array }

export function packedPicture({ width, height, indices }: IndexedPicture): PackedPicture {
  const rows = new Uint8Array(rowLength(width) * height)
  let from = 0
  let to = 0
  for (let row = 0; row < height; row += 1) {
    to += 1
    for (let pair = 0; pair < width; pair += 2) {
      rows[to] = ((indices[from] ?? 0) << DEPTH) | (indices[from + 1] ?? 0)
      from += 2
      to += 1
    }
  }
  return { width, height, rows }
}

/** In bytes. */
const rowLength = (width: number) => width / 2 + 1

/** Puts a picture upon another, its upper left corner at `at`; where it is paper the other stays as it was. */
export function stamp(
  { width, height, rows }: PackedPicture,
  picture: IndexedPicture,
  at: { readonly x: number; readonly y: number },
): void {
  const first = Math.max(0, -at.y)
  const end = Math.min(picture.height, height - at.y)
  for (let row = first; row < end; row += 1) {
    const from = row * picture.width
    const to = (at.y + row) * rowLength(width) + 1
    for (let column = 0; column < picture.width; column += 1) {
      const index = picture.indices[from + column]
      const x = at.x + column
      if (index && x >= 0 && x < width) putPixel(rows, to, x, index)
    }
  }
}

/** The left of two pixels is the upper half of their byte. */
function putPixel(rows: Uint8Array, rowAt: number, x: number, index: number): void {
  const at = rowAt + (x >> 1)
  const there = rows[at] ?? 0
  rows[at] = x % 2 === 0 ? (there & 0x0f) | (index << DEPTH) : (there & 0xf0) | index
}
