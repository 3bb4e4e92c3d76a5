import type { Part } from '../model/archive.ts'
import type { Schema } from './document.ts'
import type { DocumentWords } from './document-words.ts'
import { type IndexPiece, indexPiece } from './index-piece.ts'
import type { IndexTier } from './index-tier.ts'
import { type LexiconFile, lexiconWritten, type Shard } from './lexicon-file.ts'
import { mergedIndex } from './merged-index.ts'
import { shardBounds, shardWritten } from './shard.ts'

/** Publishes a shard of a tier under the hash of its content, and says as what. */
type PublishShard = CutShard<Part>

/** The lexicon of some documents, those that are newer first; their shards are published one by one. */
export function indexParts(
  documents: readonly DocumentWords[],
  schema: Schema,
  publish: PublishShard,
): string {
  return lexiconWritten(shardedIndexOf([indexPiece(documents, schema)], publish))
}

/** As `indexParts`, of documents that were turned around piece by piece. */
export const indexPartsOf = (pieces: readonly IndexPiece[], publish: PublishShard): string =>
  lexiconWritten(shardedIndexOf(pieces, publish))

/** The lexicon of pieces before it is written, with what `cut` makes of each shard in place of its part. */
export function shardedIndexOf<T>(pieces: readonly IndexPiece[], cut: CutShard<T>): Sharded<T> {
  const { written, ...lexicon } = mergedIndex(pieces)
  const shards = {
    facts: shardsOf('facts', written.facts, cut),
    text: shardsOf('text', written.text, cut),
  }
  return { ...lexicon, shards }
}

type CutShard<T> = (tier: IndexTier, bytes: Uint8Array) => T

type Sharded<T> = Omit<LexiconFile, 'shards'> & {
  readonly shards: Readonly<Record<IndexTier, readonly (Omit<Shard, 'part'> & { readonly part: T })[]>>
}

function shardsOf<T>(tier: IndexTier, written: readonly Uint8Array[], cut: CutShard<T>) {
  const bounds = shardBounds(written.map(({ length }) => length))
  return bounds.map((first, nth) => ({
    first,
    part: cut(tier, shardWritten(written.slice(first, bounds[nth + 1]))),
  }))
}
