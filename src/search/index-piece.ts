import type { Schema } from './document.ts'
import type { DocumentWords } from './document-words.ts'
import type { IndexTier } from './index-tier.ts'
import { type InvertedIndex, invertedIndex } from './inverted-index.ts'
import type { Blocks } from './place-layout.ts'
import { type PlaceWriters, placesWritten } from './places-code.ts'
import { varintWriter } from './varint-writer.ts'

/**
 * The index of some neighbouring documents, told so that it stays as it is wherever in an archive they come to stand:
 * of an archive only the pieces are made again whose documents changed (`merged-index.ts`).
 */
export type IndexPiece = {
  /** In no order. */
  readonly words: readonly string[]
  readonly blocks: Blocks
  /** By document, how much is asked for it whatever is asked. */
  readonly prior: readonly number[]
  readonly tiers: Readonly<Record<IndexTier, PieceTier>>
}

/** Where the words of a piece stand, word after word. */
export type PieceTier = {
  /** The documents that have it, by their numbers in the piece, ascending. */
  readonly documents: PieceColumn<Uint32Array>
  /** How often it stands in each, less one. */
  readonly counts: PieceColumn<Uint8Array>
  /** In each the steps between its fields; none where a tier has one field. */
  readonly fields: PieceColumn<Uint8Array>
  /** In each the steps between its places, the first from where the document begins. */
  readonly steps: PieceColumn<Uint8Array>
  /** By word, how often it stands in the piece. */
  readonly places: Uint32Array
}

/** What is told of all words, and by word where that ends. */
export type PieceColumn<T> = { readonly all: T; readonly ends: Uint32Array }

/** Turns neighbouring documents around, those that are newer first. */
export function indexPiece(documents: readonly DocumentWords[], schema: Schema): IndexPiece {
  const words = [...new Set(documents.flatMap((document) => document.words))]
  const index = invertedIndex(documents, schema, words)
  const { blocks, prior } = index
  return { words, blocks, prior, tiers: { facts: tierOf('facts', index), text: tierOf('text', index) } }
}

function tierOf(tier: IndexTier, index: InvertedIndex): PieceTier {
  const writers: PlaceWriters = { counts: varintWriter(), fields: varintWriter(), steps: varintWriter() }
  const documents: number[] = []
  const ends = index.words.map((_, word) => {
    for (const document of placesWritten(index.places(word, tier), tier, index, writers))
      documents.push(document)
    const { counts, fields, steps } = writers
    return { documents: documents.length, counts: counts.size(), fields: fields.size(), steps: steps.size() }
  })
  const column = (name: keyof PlaceWriters) => ({
    all: writers[name].bytes(),
    ends: Uint32Array.from(ends, (end) => end[name]),
  })
  return {
    documents: {
      all: Uint32Array.from(documents),
      ends: Uint32Array.from(ends, (end) => end.documents),
    },
    ...{ counts: column('counts'), fields: column('fields'), steps: column('steps') },
    places: Uint32Array.from(index.words, (_, word) => index.places(word, tier).length),
  }
}
