import type { Brief } from '../model/brief.ts'
import type { Archive, ArchiveClient } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import { briefStore } from './brief-store.ts'
import type { Holdings } from './holdings.ts'
import { type Destination, lookedUp, type Near } from './looked-up.ts'
import { ownValue } from './own-value.ts'

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
    authorities: () => Promise.resolve(archive.authorities),
    lookUp: (id) => Promise.resolve(lookedUpIn(archive, id)),
    holdings: () => holdings,
  }
}

function lookedUpIn(archive: Archive, id: string): Destination {
  const to = ownValue(archive.redirects, id)
  if (to !== undefined) return { kind: 'moved', to }
  // A page for each of them is asked for while prerendering.
  if (facetsOf(archive).numberOf.has(id)) return { kind: 'here' }
  return lookedUp(id, archive.conferences.map(nearOf))
}

const nearOf = ({ id, event, date }: Brief): Near => ({ id, title: event.title, date: date?.edtf ?? null })
