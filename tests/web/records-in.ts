import type { Conference } from '../../src/model/conference.ts'
import { oncePer } from '../../src/search/once-per.ts'
import type { WholeArchive } from '../../src/web/archive-client.ts'

/** Single records of an archive that is at hand. Fails when it does not have one. */
export function recordsIn({ conferences }: WholeArchive): (id: string) => Promise<Conference> {
  return async (id) => {
    const record = byId(conferences).get(id)
    if (!record) throw new Error(`Cannot read conference "${id}": the archive does not have it`)
    return record
  }
}

const byId = oncePer(
  (conferences: readonly Conference[]) =>
    new Map(conferences.map((conference) => [conference.id, conference])),
)
