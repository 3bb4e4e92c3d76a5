import type { Part } from '../model/archive.ts'
import type { Schema } from './document.ts'
import type { DocumentWords } from './document-words.ts'
import { type IndexPiece, indexPiece } from './index-piece.ts'
import type { IndexTier } from './index-tier.ts'
import { lexiconWritten, type Shard } from './lexicon-file.ts'
import { mergedIndex } from './merged-index.ts'
import { shardBounds, shardWritten } from './shard.ts'

/** Publishes a shard of a tier under the hash of its content, and says as what. */
type PublishShard = (tier: IndexTier, bytes: Uint8Array) => Part

/** The lexicon of some documents, those that are newer first; their shards are published one by one. */
export function indexParts(
  documents: readonly DocumentWords[],
  schema: Schema,
  publish: PublishShard,
): string {
  return indexPartsOf([indexPiece(documents, schema)], publish)
}

/** As `indexParts`, of documents that were turned around piece by piece. */
export function indexPartsOf(pieces: readonly IndexPiece[], publish: PublishShard): string {
  const { written, ...lexicon } = mergedIndex(pieces)
  const shards = {
    facts: shardsOf('facts', written.facts, publish),
    text: shardsOf('text', written.text, publish),
  }
  return lexiconWritten({ ...lexicon, shards })
}

function shardsOf(tier: IndexTier, written: readonly Uint8Array[], publish: PublishShard): readonly Shard[] {
  const bounds = shardBounds(written.map(({ length }) => length))
  return bounds.map((first, nth) => ({
    first,
    part: publish(tier, shardWritten(written.slice(first, bounds[nth + 1]))),
  }))
}
