import type { Schema } from './document.ts'
import { INDEX_TIERS, type IndexTier } from './index-tier.ts'
import { textFieldOf } from './inverted-index.ts'
import type { LexiconFile, Shard } from './lexicon-file.ts'
import { type NeededShard, NeedsShards, type ShardName } from './needs-shards.ts'
import { placeLayout } from './place-layout.ts'
import { placesRead } from './places-code.ts'
import type { SearchIndex, Sought } from './search-index.ts'
import { type ShardWords, shardRead } from './shard.ts'
import { at } from './typed-array.ts'

/** An index of which only those shards are in memory that were put there. */
export type ShardedIndex = SearchIndex & {
  /** Throws when the bytes are no shard. */
  readonly put: (shard: ShardName, bytes: Uint8Array) => void
}

/** The index of a lexicon, without any shard yet. */
export function shardedIndex(
  { words, blocks, prior, counts, tiers, shards }: LexiconFile,
  schema: Schema,
): ShardedIndex {
  const layout = placeLayout(blocks)
  const fieldAt = new Uint8Array(at(layout.starts.text, 0))
  const held: Readonly<Record<IndexTier, (ShardWords | undefined)[]>> = { facts: [], text: [] }
  const shardsByWord = {
    facts: numbersByWord(shards.facts, words.length),
    text: numbersByWord(shards.text, words.length),
  }
  const shardOf = (word: number, tier: IndexTier) => at(shardsByWord[tier], word)
  const shardsFor = ({ word, reach }: Sought): readonly ShardName[] =>
    (reach === 'facts' ? FACTS : INDEX_TIERS).flatMap((tier) =>
      tiers[word]?.includes(tier) ? [{ tier, nth: shardOf(word, tier) }] : [],
    )
  return {
    ...{ words, layout, prior, fieldAt, textField: textFieldOf(schema) },
    count: (word) => counts[word] ?? 0,
    places: (word, tier) => {
      if (!tiers[word]?.includes(tier)) return NO_PLACES
      const nth = shardOf(word, tier)
      const bytes = held[tier][nth]?.(word - (shards[tier][nth]?.first ?? 0))
      if (!bytes) throw new Error(`Cannot read the places of word ${word}: its shard was not put`)
      return placesRead(bytes, tier, { layout, fieldAt })
    },
    demand: (sought, settled = []) => {
      const missing = new Map<string, NeededShard>()
      const need = (words: Iterable<Sought>, isSettled: boolean) => {
        for (const shard of Array.from(words).flatMap(shardsFor))
          if (!held[shard.tier][shard.nth]) missing.set(`${shard.tier} ${shard.nth}`, { ...shard, isSettled })
      }
      need(sought, false)
      need(settled, true)
      if (missing.size > 0) throw new NeedsShards([...missing.values()])
    },
    shardsOf: (of, tier) => {
      const found = new Set<number>()
      for (const word of of) if (tiers[word]?.includes(tier)) found.add(shardOf(word, tier))
      return found.size
    },
    put: ({ tier, nth }, bytes) => {
      held[tier][nth] = shardRead(bytes)
    },
  }
}

const NO_PLACES = new Uint32Array()
const FACTS: readonly IndexTier[] = ['facts']

/** By word, the number of the shard that has it. */
function numbersByWord(shards: readonly Shard[], words: number): Uint32Array {
  const numbers = new Uint32Array(words)
  shards.forEach(({ first }, nth) => {
    numbers.fill(nth, first)
  })
  return numbers
}
