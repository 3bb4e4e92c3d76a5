import type { Conference } from '../model/conference.ts'
import type { Archive } from './archive-client.ts'
import { blockIn } from './archive-contents.ts'
import type { ArchiveParts } from './archive-parts.ts'

/** All that an archive knows of one of its conferences, which stand in the order of its blocks. Fails when it has none of that id. */
export async function recordInBlock(
  id: string,
  parts: ArchiveParts,
  { conferences }: Archive,
): Promise<Conference> {
  const { blocks } = await parts.manifest()
  const number = conferences.findIndex((conference) => conference.id === id)
  const block = blocks.find(({ first, count }) => first <= number && number < first + count)
  const record = block && (await blockIn(parts, block, 'records'))[number - block.first]
  if (!record) throw new Error(`Cannot read conference "${id}": the archive does not have it`)
  return record
}
