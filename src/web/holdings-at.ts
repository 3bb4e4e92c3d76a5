import type { Block } from '../model/archive.ts'
import type { Conference } from '../model/conference.ts'
import { blockIn } from './archive-contents.ts'
import { ArchiveError } from './archive-error.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { briefStore, type Stretch } from './brief-store.ts'
import type { Holdings } from './holdings.ts'

/**
 * By the version of a state of the data, its conferences. Of another state than that of `parts` only what somebody puts
 * there is known; reading more of it fails with an `ArchiveError` that says so.
 */
export function holdingsAt(parts: ArchiveParts): (version: string) => Holdings {
  const known = new Map<string, Holdings>()
  return (version) => {
    const holdings = known.get(version) ?? {
      briefs: briefStore((numbers) => stretchesOf(parts, numbers, version)),
      records: (numbers) => recordsOf(parts, numbers, version),
    }
    known.set(version, holdings)
    return holdings
  }
}

/** The blocks in which conferences with these numbers stand, as far as lists show them. */
async function stretchesOf(
  parts: ArchiveParts,
  numbers: readonly number[],
  version: string,
): Promise<readonly Stretch[]> {
  const blocks = await blocksOf(parts, numbers, version)
  return Promise.all(
    blocks.map(async (block) => ({ first: block.first, briefs: await blockIn(parts, block, 'briefs') })),
  )
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
