import type { Conference } from '../../model/conference.ts'
import type { WholeArchive } from '../archive-client.ts'
import type { ArchiveParts } from '../archive-parts.ts'
import { recordsIn } from '../records-in.ts'

/** In a pack: single records are read in the archive, since a page from the disk may read no file beside it. */
export function recordsBeside(
  _address: string,
  _parts: ArchiveParts,
  loadWhole: () => Promise<WholeArchive>,
): (id: string) => Promise<Conference> {
  return async (id) => recordsIn(await loadWhole())(id)
}
