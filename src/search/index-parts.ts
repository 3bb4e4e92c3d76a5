import type { Part } from '../model/archive.ts'
import type { Schema } from './document.ts'
import type { DocumentWords } from './document-words.ts'
import { INDEX_TIERS, type IndexTier } from './index-tier.ts'
import { type InvertedIndex, invertedIndex } from './inverted-index.ts'
import { lexiconWritten, type Shard } from './lexicon-file.ts'
import { placesWritten } from './places-code.ts'
import { shardBounds, shardWritten } from './shard.ts'

/** Publishes a shard of a tier under the hash of its content, and says as what. */
type PublishShard = (tier: IndexTier, bytes: Uint8Array) => Part

/** The lexicon of some documents, those that are newer first; their shards are published one by one. */
export function indexParts(
  documents: readonly DocumentWords[],
  schema: Schema,
  publish: PublishShard,
): string {
  const index = invertedIndex(documents, schema)
  const { words, blocks, prior, places } = index
  const shards = {
    facts: shardsOf('facts', index, publish),
    text: shardsOf('text', index, publish),
  }
  const standsIn = (word: number) => INDEX_TIERS.filter((tier) => places(word, tier).length > 0)
  return lexiconWritten({
    ...{ words, blocks, prior, shards },
    counts: words.map((_, word) => places(word, 'facts').length + places(word, 'text').length),
    tiers: words.map((_, word) => standsIn(word)),
  })
}

function shardsOf(tier: IndexTier, index: InvertedIndex, publish: PublishShard): readonly Shard[] {
  const written = index.words.map((_, word) => {
    const places = index.places(word, tier)
    return places.length === 0 ? NOTHING : placesWritten(places, tier, index)
  })
  const bounds = shardBounds(written.map(({ length }) => length))
  return bounds.map((first, nth) => ({
    first,
    part: publish(tier, shardWritten(written.slice(first, bounds[nth + 1]))),
  }))
}

const NOTHING = new Uint8Array()
