import { addressOf } from '../model/address.ts'
import type { Conference } from '../model/conference.ts'
import type { Archive } from './archive-client.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { recordInBlock } from './record-in-block.ts'

/**
 * Reads single records from the files that stand beside the pages of the site whose archive is at `address`. What is not
 * there, or is of another state of the data, is read in its block of the archive. Fails when that does not have it either.
 */
export function recordsBeside(
  address: string,
  parts: ArchiveParts,
  load: () => Promise<Archive>,
): (id: string) => Promise<Conference> {
  const known = new Map<string, Conference>()
  return async (id) => {
    const record =
      known.get(id) ??
      (await besidePage(id, address, parts)) ??
      (await recordInBlock(id, parts, await load()))
    known.set(id, record)
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
