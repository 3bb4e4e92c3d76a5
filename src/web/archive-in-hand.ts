import type { Archive, ArchiveClient } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import { briefStore } from './brief-store.ts'
import type { Holdings } from './holdings.ts'

type InHand = Pick<ArchiveClient, 'loadWhole' | 'record' | 'loadState'> & {
  /** The archive as its lists know it. */
  readonly archive: Archive
}

/** What a client reads of an archive whose lists are at hand. */
export function archiveInHand({
  archive,
  loadWhole,
  record,
  loadState,
}: InHand): Omit<ArchiveClient, 'searcher' | 'viewAt' | 'version'> {
  const facets = facetsOf(archive)
  const briefs = briefStore(async () => [])
  briefs.put({ first: 0, briefs: facets.conferences })
  const holdings: Holdings = {
    briefs,
    records: (numbers) =>
      Promise.all(numbers.flatMap((number) => facets.conferences[number]?.id ?? []).map(record)),
  }
  return {
    ...{ loadWhole, record, loadState },
    load: () => Promise.resolve(archive),
    holdings: () => holdings,
  }
}
