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

/** The part of a picture that is not paper, and where its upper left corner was. */
export type Stamp = { readonly picture: PackedPicture; readonly x: number; readonly y: number }

/** What of a picture is put upon others. */
export function stampOf({ width, height, rows }: PackedPicture): Stamp {
  const length = rowLength(width)
  const isInked = (row: number, at: number) => rows[row * length + at] !== 0
  const inked = numbers(height).filter((row) => numbers(length).some((at) => isInked(row, at)))
  const columns = numbers(length).filter((at) => inked.some((row) => isInked(row, at)))
  const [top = 0, left = 1] = [inked[0], columns[0]]
  const bottom = (inked.at(-1) ?? -1) + 1
  const right = (columns.at(-1) ?? 0) + 1
  const shown = numbers(bottom - top).map((row) => {
    const from = (top + row) * length
    return [0, ...rows.subarray(from + left, from + right)]
  })
  return {
    picture: { width: 2 * (right - left), height: bottom - top, rows: Uint8Array.from(shown.flat()) },
    ...{ x: 2 * (left - 1), y: top },
  }
}

const numbers = (count: number) => [...Array(Math.max(0, count)).keys()]

/** Puts a picture upon another, its upper left corner at `at`, whose `x` is even; where it is paper the other stays as it was. */
export function stamp(
  { width, height, rows }: PackedPicture,
  picture: PackedPicture,
  at: { readonly x: number; readonly y: number },
): void {
  const length = rowLength(picture.width)
  const left = at.x / 2
  const first = Math.max(1, 1 - left)
  const end = Math.min(length, width / 2 + 1 - left)
  const bottom = Math.min(picture.height, height - at.y)
  for (let row = Math.max(0, -at.y); row < bottom; row += 1) {
    const from = row * length
    const to = (at.y + row) * rowLength(width) + left
    for (let byte = first; byte < end; byte += 1) {
      const pair = picture.rows[from + byte]
      if (pair) rows[to + byte] = laidOver(pair, rows[to + byte] ?? 0)
    }
  }
}

/** Two pixels upon two others. */
const laidOver = (above: number, below: number) =>
  below === 0 ? above : (above & 0xf0 || below & 0xf0) | (above & 0x0f || below & 0x0f)
