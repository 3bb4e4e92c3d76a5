import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PackedPicture, packedPicture, stamp, stampOf } from '../../src/pipeline/packed-picture.ts'

const WIDTH = 12
const HEIGHT = 7

const paper = (width = WIDTH, height = HEIGHT) => new Uint8Array(width * height)
const packed = (indices: Uint8Array, width = WIDTH) =>
  packedPicture({ width, height: indices.length / width, indices })

/** Every pixel, row by row; the byte before each row is left out. */
function pixelsOf({ width, rows }: PackedPicture): readonly number[] {
  const length = width / 2 + 1
  return [...rows].flatMap((pair, at) => (at % length === 0 ? [] : [pair >> 4, pair & 0x0f]))
}

const picture = fc
  .record({ half: fc.integer({ min: 1, max: 5 }), height: fc.integer({ min: 1, max: 6 }) })
  .chain(({ half, height }) =>
    fc
      .uint8Array({ minLength: 2 * half * height, maxLength: 2 * half * height, max: 15 })
      .map((indices) => ({ width: 2 * half, height, indices })),
  )

it('puts a picture upon another as if each pixel were put: what is paper, and what is beyond the edge, is not', () =>
  fc.assert(
    fc.property(
      ...[picture, fc.uint8Array({ minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT, max: 15 })],
      ...[fc.integer({ min: -6, max: 8 }), fc.integer({ min: -8, max: 9 })],
      ({ width, indices }, below, pair, y) => {
        const { picture: inked, ...at } = stampOf(packed(indices, width))
        const sheet = packed(below)
        stamp(sheet, inked, { x: 2 * pair + at.x, y: y + at.y })
        const expected = [...below]
        for (const [nth, index] of indices.entries()) {
          const place = { x: 2 * pair + (nth % width), row: y + Math.floor(nth / width) }
          const isOnSheet = place.x >= 0 && place.x < WIDTH && place.row >= 0 && place.row < HEIGHT
          if (index !== 0 && isOnSheet) expected[place.row * WIDTH + place.x] = index
        }
        expect(pixelsOf(sheet)).toEqual(expected)
        expect(sheet.rows.filter((_, nth) => nth % (WIDTH / 2 + 1) === 0)).toEqual(new Uint8Array(HEIGHT))
      },
    ),
  ))

it('keeps of a picture no more than its ink', () => {
  const indices = paper()
  indices[3 * WIDTH + 5] = 9
  const { picture: inked, x, y } = stampOf(packed(indices))
  expect([x, y, inked.width, inked.height]).toEqual([4, 3, 2, 1])
  expect(pixelsOf(inked)).toEqual([0, 9])
})

it('keeps nothing of paper', () => expect(pixelsOf(stampOf(packed(paper())).picture)).toEqual([]))
