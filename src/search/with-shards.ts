import { type NeededShard, NeedsShards } from './needs-shards.ts'

/** Puts shards where they are asked for. */
export type BringShards = (shards: readonly NeededShard[]) => Promise<void>

/** Asks, and where shards are not there yet has them brought, all together, and asks again. */
export async function withShards<T>(ask: () => T, bring: BringShards): Promise<T> {
  for (;;) {
    const missing = shardsMissing(ask)
    if ('value' in missing) return missing.value
    await bring(missing.shards)
  }
}

/** What is answered without any other shard; null where that takes more. */
export function atOnce<T>(ask: () => T): T | null {
  const missing = shardsMissing(ask)
  return 'value' in missing ? missing.value : null
}

function shardsMissing<T>(ask: () => T): { readonly value: T } | Pick<NeedsShards, 'shards'> {
  try {
    return { value: ask() }
  } catch (error) {
    if (error instanceof NeedsShards) return error
    throw error
  }
}
