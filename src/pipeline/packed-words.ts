import type { DocumentWords } from '../search/document-words.ts'

/** The words of a document as bytes, read a thousand a moment: two lengths, the words, then their sequence. */
export function packedWords({ prior, words, sequence }: DocumentWords): Uint8Array {
  const head = Buffer.from(JSON.stringify({ prior, words }))
  const lengths = Buffer.from(Uint32Array.of(head.length, sequence.length).buffer)
  return Buffer.concat([
    lengths,
    head,
    Buffer.from(sequence.buffer, sequence.byteOffset, sequence.byteLength),
  ])
}

export function unpackedWords(packed: Uint8Array): DocumentWords {
  // A copy of its own begins where numbers of four bytes may begin.
  const { buffer } = new Uint8Array(packed)
  const [headLength = 0, length = 0] = new Uint32Array(buffer, 0, 2)
  const head = Buffer.from(buffer, LENGTHS, headLength)
  const sequence = new Uint32Array(buffer.slice(LENGTHS + headLength, LENGTHS + headLength + 4 * length))
  return { ...JSON.parse(head.toString('utf8')), sequence }
}

const LENGTHS = 8
