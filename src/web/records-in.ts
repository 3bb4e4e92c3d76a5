import type { Conference } from '../model/conference.ts'
import type { WholeArchive } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'

/** Single records of an archive that is at hand. Fails when it does not have one. */
export function recordsIn(archive: WholeArchive): (id: string) => Promise<Conference> {
  return async (id) => {
    const record = archive.conferences[facetsOf(archive).numberOf.get(id) ?? -1]
    if (!record) throw new Error(`Cannot read conference "${id}": the archive does not have it`)
    return record
  }
}
