import type { IndexPiece, PieceColumn, PieceTier } from './index-piece.ts'
import { INDEX_TIERS, type IndexTier } from './index-tier.ts'
import type { LexiconFile } from './lexicon-file.ts'
import type { Blocks } from './place-layout.ts'
import { at } from './typed-array.ts'
import { type VarintWriter, varintWriter } from './varint-writer.ts'
import { vocabularyOf } from './vocabulary.ts'

/** An index whose words were written one by one, not yet in shards. */
type MergedIndex = Omit<LexiconFile, 'shards'> & {
  /** By tier: by word its places as `placesRead` reads them, nothing of a word that does not stand there. */
  readonly written: Readonly<Record<IndexTier, readonly Uint8Array[]>>
}

/**
 * Puts pieces together, those that are newer first: the same index as if all their documents were one piece. What a
 * piece tells is taken as it is; only the numbers of its documents are told anew.
 */
export function mergedIndex(pieces: readonly IndexPiece[]): MergedIndex {
  const words = vocabularyOf(pieces)
  const placed = placedPieces(pieces, words)
  const written = { facts: writtenTier('facts', placed, words), text: writtenTier('text', placed, words) }
  const counts = new Uint32Array(words.length)
  for (const { piece, numbers } of placed)
    numbers.forEach((word, own) => {
      counts[word] = at(counts, word) + at(piece.tiers.facts.places, own) + at(piece.tiers.text.places, own)
    })
  return {
    ...{ words, written, counts: [...counts] },
    blocks: joinedBlocks(pieces),
    prior: pieces.flatMap(({ prior }) => prior),
    tiers: words.map((_, word) => INDEX_TIERS.filter((tier) => (written[tier][word]?.length ?? 0) > 0)),
  }
}

/** A piece with the number of its first document, and the numbers of its words in the whole. */
type PlacedPiece = { readonly piece: IndexPiece; readonly first: number; readonly numbers: Uint32Array }

function placedPieces(pieces: readonly IndexPiece[], words: readonly string[]): readonly PlacedPiece[] {
  const numberOf = new Map(words.map((word, number) => [word, number]))
  let next = 0
  return pieces.map((piece) => {
    const first = next
    next += piece.prior.length
    return { piece, first, numbers: Uint32Array.from(piece.words, (word) => numberOf.get(word) ?? 0) }
  })
}

const joinedBlocks = (pieces: readonly IndexPiece[]): Blocks => ({
  facts: pieces.flatMap(({ blocks }) => blocks.facts),
  text: pieces.flatMap(({ blocks }) => blocks.text),
})

/** What one piece tells of one word: the number of the word there. */
type Telling = { readonly tier: PieceTier; readonly own: number; readonly first: number }

function writtenTier(
  tier: IndexTier,
  placed: readonly PlacedPiece[],
  words: readonly string[],
): readonly Uint8Array[] {
  const tellings: Telling[][] = words.map(() => [])
  for (const { piece, first, numbers } of placed) {
    const of = piece.tiers[tier]
    numbers.forEach((word, own) => {
      if (at(of.places, own) > 0) tellings[word]?.push({ tier: of, own, first })
    })
  }
  const writer = varintWriter()
  const ends = tellings.map((of) => {
    if (of.length > 0) writeWord(of, writer)
    return writer.size()
  })
  const all = writer.bytes()
  return ends.map((end, word) => all.subarray(ends[word - 1] ?? 0, end))
}

function writeWord(tellings: readonly Telling[], writer: VarintWriter): void {
  writer.write(tellings.reduce((sum, { tier, own }) => sum + toldOf(tier.documents, own).length, 0))
  let document = 0
  for (const { tier, own, first } of tellings)
    for (const number of toldOf(tier.documents, own)) {
      writer.write(first + number - document)
      document = first + number
    }
  for (const column of ['counts', 'fields', 'steps'] as const)
    for (const { tier, own } of tellings) writer.append(toldOf(tier[column], own))
}

/** What a column tells of a word. */
function toldOf<T extends Uint8Array | Uint32Array>({ all, ends }: PieceColumn<T>, word: number): T
function toldOf({ all, ends }: PieceColumn<Uint8Array | Uint32Array>, word: number) {
  return all.subarray(word === 0 ? 0 : at(ends, word - 1), at(ends, word))
}
