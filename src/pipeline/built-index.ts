import type { Part } from '../model/archive.ts'
import { indexPartsOf, shardedIndexOf } from '../search/index-parts.ts'
import type { IndexPiece } from '../search/index-piece.ts'
import type { IndexTier } from '../search/index-tier.ts'
import { lexiconWritten } from '../search/lexicon-file.ts'
import { type HashedFile, hashedFile, integrityOf, knownFile } from './hashed-file.ts'
import type { Keeping } from './keeping.ts'
import { foundJson } from './kept-json.ts'
import { packedShard, shardPacker } from './packed-shard.ts'

/** The index of an archive: a lexicon, and the shards that it names. One thread can send it to another. */
export type BuiltIndex = { readonly lexicon: string; readonly shards: readonly BuiltShard[] }

type BuiltShard = {
  readonly part: Part
  /** Its tier and the hash of what is packed in it. */
  readonly hash: string
  readonly unpacked: Uint8Array
  /** Nothing where the build before named it, which it need not be packed for. */
  readonly packed: Uint8Array | null
}

/** Puts an index together of its pieces in the order of an archive, one thing after the other, and keeps nothing. */
export function indexInMemory(pieces: readonly IndexPiece[]): BuiltIndex {
  const shards: BuiltShard[] = []
  const lexicon = indexPartsOf(pieces, (tier, unpacked) => {
    const packed = packedShard(unpacked)
    const { part } = hashedFile(tier, 'bin', packed)
    shards.push({ part, hash: hashOf(tier, unpacked), unpacked, packed })
    return part
  })
  return { lexicon, shards }
}

/** As `indexInMemory`, packing on all processors what the build before did not pack. */
export async function builtIndex(
  pieces: readonly IndexPiece[],
  { cache, version }: Keeping,
): Promise<BuiltIndex> {
  const list = `shards ${version}`
  const before = new Map(foundJson<Names>(cache, list) ?? [])
  const pack = shardPacker()
  const built = async (tier: IndexTier, unpacked: Uint8Array): Promise<BuiltShard> => {
    const hash = hashOf(tier, unpacked)
    const known = before.get(hash)
    if (known) return { part: known, hash, unpacked, packed: null }
    const packed = await pack(unpacked)
    return { part: hashedFile(tier, 'bin', packed).part, hash, unpacked, packed }
  }
  const { shards, ...lexicon } = shardedIndexOf(pieces, built)
  const [facts, text] = await Promise.all([allBuilt(shards.facts), allBuilt(shards.text)])
  const all = [...facts, ...text].map(({ shard }) => shard)
  if (all.some(({ hash }) => !before.has(hash))) {
    const names: Names = all.map(({ hash, part }) => [hash, part])
    cache.replace(list, Buffer.from(JSON.stringify(names)))
  }
  return {
    lexicon: lexiconWritten({ ...lexicon, shards: { facts: facts.map(named), text: text.map(named) } }),
    shards: all,
  }
}

/** Shards by their hashes, as they were published. */
type Names = readonly (readonly [string, Part])[]

const hashOf = (tier: IndexTier, unpacked: Uint8Array) => `${tier} ${integrityOf(unpacked)}`

const allBuilt = (shards: readonly { readonly first: number; readonly part: Promise<BuiltShard> }[]) =>
  Promise.all(shards.map(async ({ first, part }) => ({ first, shard: await part })))

const named = ({ first, shard }: { readonly first: number; readonly shard: BuiltShard }) => ({
  first,
  part: shard.part,
})

/** The files of an index. */
export function indexFiles({ lexicon, shards }: BuiltIndex, { cache, version }: Keeping) {
  return {
    lexicon: hashedFile('lexicon', 'json', lexicon),
    shards: shards.map(({ part, hash, unpacked, packed }): HashedFile => {
      if (packed) return { part, content: packed }
      return knownFile(part, () => cache.made(`shard ${version} ${hash}`, () => packedShard(unpacked)))
    }),
  }
}
