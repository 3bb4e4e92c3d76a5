import type { Block } from '../model/archive.ts'
import type { Conference } from '../model/conference.ts'
import { blockIn } from './archive-contents.ts'
import { ArchiveError } from './archive-error.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { briefStore, type Stretch } from './brief-store.ts'
import type { Holdings } from './holdings.ts'

/** Twenty blocks; each conference takes some 6 kB, and what was let go the browser still has as a file. */
const MOST_KEPT = 2560

/**
 * By the version of a state of the data, its conferences. Of another state than that of `parts` only what somebody puts
 * there is known; reading more of it fails with an `ArchiveError` that says so.
 */
export function holdingsAt(parts: ArchiveParts): (version: string) => Holdings {
  const known = new Map<string, Holdings>()
  const stretchOf = stretchIn(parts)
  return (version) => {
    const holdings = known.get(version) ?? {
      briefs: briefStore(
        async (numbers) => Promise.all((await blocksOf(parts, numbers, version)).map(stretchOf)),
        MOST_KEPT,
      ),
      records: (numbers) => recordsOf(parts, numbers, version),
    }
    known.set(version, holdings)
    return holdings
  }
}

/** A block, as far as lists show it. That for which several lists wait is fetched once. */
function stretchIn(parts: ArchiveParts): (block: Block) => Promise<Stretch> {
  const coming = new Map<number, Promise<Stretch>>()
  return (block) => {
    const { first } = block
    const stretch =
      coming.get(first) ??
      blockIn(parts, block, 'briefs')
        .then((briefs) => ({ first, briefs }))
        .finally(() => coming.delete(first))
    coming.set(first, stretch)
    return stretch
  }
}

async function recordsOf(
  parts: ArchiveParts,
  numbers: readonly number[],
  version: string,
): Promise<readonly Conference[]> {
  const blocks = await blocksOf(parts, numbers, version)
  const read = await Promise.all(
    blocks.map(async (block) =>
      (await blockIn(parts, block, 'records')).map((record, nth) => [block.first + nth, record] as const),
    ),
  )
  const byNumber = new Map(read.flat())
  return numbers.flatMap((number) => byNumber.get(number) ?? [])
}

async function blocksOf(
  { manifest }: ArchiveParts,
  numbers: readonly number[],
  version: string,
): Promise<readonly Block[]> {
  const wanted = new Set(numbers)
  const { blocks, version: published } = await manifest()
  // There the same numbers may be those of other conferences.
  if (published !== version) throw new ArchiveError('stale', 'manifest.json')
  return blocks.filter(({ first, count }) =>
    Array.from({ length: count }, (_, nth) => first + nth).some((number) => wanted.has(number)),
  )
}
