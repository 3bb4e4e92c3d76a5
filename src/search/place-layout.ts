import type { IndexTier } from './index-tier.ts'

/**
 * Places of words are numbered through the whole archive: those of the facts of one document after the other, then
 * those of the texts. A document takes whole blocks of them, so that the document of a place is found by its block.
 */
const BLOCK_BITS = 6
const BLOCK = 2 ** BLOCK_BITS

/** More places between two values than words of a query that belong together stand apart. */
export const GAP = 4

/** By tier: by document, how many blocks it takes. */
export type Blocks = Readonly<Record<IndexTier, readonly number[]>>

export type PlaceLayout = {
  /** How many documents and places there are. */
  readonly documents: number
  readonly places: number
  /** By tier: by document, its first place; one more for the end of the last. */
  readonly starts: Readonly<Record<IndexTier, Uint32Array>>
  readonly documentAt: (place: number) => number
}

/** How many blocks so many places take, with the gap to the next document. */
export const blocksFor = (places: number): number => (places === 0 ? 0 : Math.ceil((places + GAP) / BLOCK))

/** Lays the documents out. */
export function placeLayout(blocks: Blocks): PlaceLayout {
  const documents = blocks.facts.length
  const all = [...blocks.facts, ...blocks.text]
  const ends = new Uint32Array(all.length + 1)
  all.forEach((count, nth) => {
    ends[nth + 1] = (ends[nth] ?? 0) + count
  })
  const byBlock = new Uint32Array(ends[all.length] ?? 0)
  all.forEach((_, nth) => {
    byBlock.fill(nth % documents, ends[nth] ?? 0, ends[nth + 1] ?? 0)
  })
  const startsFrom = (first: number) => ends.slice(first, first + documents + 1).map((block) => block * BLOCK)
  return {
    documents,
    places: byBlock.length * BLOCK,
    starts: { facts: startsFrom(0), text: startsFrom(documents) },
    documentAt: (place) => byBlock[place >>> BLOCK_BITS] ?? 0,
  }
}
