import type { IndexPiece, PieceColumn, PieceTier } from '../search/index-piece.ts'

/** A piece of an index as bytes, read back without looking at each number: what is JSON, then its columns one by one. */
export function packedPiece({ words, blocks, prior, tiers }: IndexPiece): Uint8Array {
  const columns = [...columnsOf(tiers.facts), ...columnsOf(tiers.text)]
  const head = Buffer.from(JSON.stringify({ words, blocks, prior, lengths: columns.map(byteLength) }))
  return Buffer.concat([bytesOf(Uint32Array.of(head.length)), head, ...columns.map(bytesOf)])
}

export function unpackedPiece(packed: Uint8Array): IndexPiece {
  const [headLength = 0] = numbersIn(ownBytes(packed, 0, LENGTH))
  const head = Buffer.from(packed.buffer, packed.byteOffset + LENGTH, headLength).toString('utf8')
  const { lengths, ...rest } = JSON.parse(head)
  let end = LENGTH + headLength
  const columns = lengths.map((length: number) => {
    end += length
    return ownBytes(packed, end - length, end)
  })
  return {
    ...rest,
    tiers: { facts: tierOf(columns.slice(0, COLUMNS)), text: tierOf(columns.slice(COLUMNS)) },
  }
}

const LENGTH = 4

type OwnBytes = Uint8Array<ArrayBuffer>

/** A copy of its own begins where numbers of four bytes may begin. */
const ownBytes = (packed: Uint8Array, from: number, to: number): OwnBytes =>
  new Uint8Array(packed.subarray(from, to))

type Numbers = Uint8Array | Uint32Array

const byteLength = (column: Numbers) => column.byteLength
const bytesOf = (column: Numbers) => new Uint8Array(column.buffer, column.byteOffset, column.byteLength)

/** In the order in which `tierOf` takes them. */
function columnsOf({ documents, counts, fields, steps, places }: PieceTier): readonly Numbers[] {
  const each = [documents, counts, fields, steps].flatMap(({ all, ends }) => [all, ends])
  return [...each, places]
}

const COLUMNS = 9

function tierOf(columns: readonly OwnBytes[]): PieceTier {
  const [documents, documentEnds, counts, countEnds, fields, fieldEnds, steps, stepEnds, places] = columns
  const bytes = (all = NONE, ends = NONE): PieceColumn<Uint8Array> => ({ all, ends: numbersIn(ends) })
  return {
    documents: { all: numbersIn(documents), ends: numbersIn(documentEnds) },
    counts: bytes(counts, countEnds),
    fields: bytes(fields, fieldEnds),
    steps: bytes(steps, stepEnds),
    places: numbersIn(places),
  }
}

const NONE = new Uint8Array()

const numbersIn = ({ buffer }: OwnBytes = NONE) => new Uint32Array(buffer)
