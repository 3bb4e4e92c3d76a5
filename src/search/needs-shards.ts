import type { IndexTier } from './index-tier.ts'

/** One of the shards of a tier, by its number. */
export type ShardName = { readonly tier: IndexTier; readonly nth: number }

/** A shard that a question needs; a settled one whatever letters may follow. */
export type NeededShard = ShardName & { readonly isSettled: boolean }

/** Words were asked for whose shards are not there yet; who has asked fetches them and asks again. */
export class NeedsShards extends Error {
  readonly shards: readonly NeededShard[]

  constructor(shards: readonly NeededShard[]) {
    super(`Cannot search: ${shards.length} shards of the index are not there yet`)
    this.shards = shards
  }
}
