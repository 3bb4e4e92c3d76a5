import type { IndexTier } from './index-tier.ts'

/** One of the shards of a tier, by its number. */
export type ShardName = { readonly tier: IndexTier; readonly nth: number }

/** Words were asked for whose shards are not there yet; who has asked fetches them and asks again. */
export class NeedsShards extends Error {
  readonly shards: readonly ShardName[]

  constructor(shards: readonly ShardName[]) {
    super(`Cannot search: ${shards.length} shards of the index are not there yet`)
    this.shards = shards
  }
}
