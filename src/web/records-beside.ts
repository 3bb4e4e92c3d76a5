import { addressOf } from '../model/address.ts'
import type { Conference } from '../model/conference.ts'
import type { Archive } from './archive-client.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { latestKept } from './latest-kept.ts'
import { recordInBlock } from './record-in-block.ts'

/** Some screens of answers, each of which is told why it was found; a record takes some 20 kB. */
const MOST_KEPT = 100

/**
 * Reads single records from the files that stand beside the pages of the site whose archive is at `address`. What is not
 * there, or is of another state of the data, is read in its block of the archive. Fails when that does not have it either.
 */
export function recordsBeside(
  address: string,
  parts: ArchiveParts,
  load: () => Promise<Archive>,
): (id: string) => Promise<Conference> {
  const known = latestKept<string, Conference>(MOST_KEPT)
  return async (id) => {
    const record =
      known.get(id) ??
      (await besidePage(id, address, parts)) ??
      (await recordInBlock(id, parts, await load()))
    known.put([[id, record]])
    return record
  }
}

async function besidePage(id: string, address: string, parts: ArchiveParts): Promise<Conference | null> {
  const file = `${address}../${addressOf('conference', id)}/record.json`
  const [manifest, read] = await Promise.all([parts.manifest(), jsonAt(file)])
  return isRecord(read) && read.id === id && read.version === manifest.version ? read : null
}

const isRecord = (read: unknown): read is Conference & { readonly version: unknown } =>
  typeof read === 'object' && read !== null && 'version' in read && 'reports' in read

async function jsonAt(file: string): Promise<unknown> {
  const response = await fetch(file, { cache: 'no-cache' }).catch(() => null)
  return response?.ok ? response.json().catch(() => null) : null
}
