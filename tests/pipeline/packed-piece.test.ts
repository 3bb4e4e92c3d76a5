import { expect, it } from 'vitest'
import { packedPiece, unpackedPiece } from '../../src/pipeline/packed-piece.ts'
import { FIELDS } from '../../src/search/fields.ts'
import { indexPiece } from '../../src/search/index-piece.ts'

it('a piece of an index is read back as it was packed, wherever in memory its bytes lie', () => {
  const piece = indexPiece(
    [
      { prior: 1.05, words: ['biển', 'đảo'], sequence: Uint32Array.of(0, 3, 1, 3, 1, 12, 2, 3, 1) },
      { prior: 1, words: ['đảo'], sequence: Uint32Array.of(12, 1, 1) },
      { prior: 1, words: [], sequence: new Uint32Array() },
    ],
    FIELDS,
  )
  const packed = packedPiece(piece)
  const moved = Buffer.concat([Buffer.from('x'), packed]).subarray(1)
  expect(unpackedPiece(packed)).toEqual(piece)
  expect(unpackedPiece(moved)).toEqual(piece)
  expect(unpackedPiece(packedPiece(indexPiece([], FIELDS)))).toEqual(indexPiece([], FIELDS))
})
