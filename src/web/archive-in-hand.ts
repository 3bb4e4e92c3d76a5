import type { ArchiveState } from '../model/archive-state.ts'
import { newestFirst } from '../model/newest-first.ts'
import type { Archive, ArchiveClient, WholeArchive } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import { briefStore } from './brief-store.ts'
import { recordsIn } from './records-in.ts'

/** An archive that is at hand as a whole; `listed` is the same as its lists know it. */
type InHand = { readonly whole: WholeArchive; readonly listed: Archive; readonly state: ArchiveState }

/** What a client reads, read where it is. */
export function archiveInHand({ whole, listed, state }: InHand): Omit<ArchiveClient, 'searcher' | 'viewAt'> {
  const inOrder = whole.conferences.toSorted(newestFirst)
  const briefs = briefStore(async () => [])
  briefs.put({ first: 0, briefs: facetsOf(listed).conferences })
  return {
    load: () => Promise.resolve(listed),
    loadWhole: () => Promise.resolve(whole),
    record: recordsIn(whole),
    loadState: () => Promise.resolve(state),
    facets: () => Promise.resolve(facetsOf(listed)),
    briefs,
    recordsAt: (numbers) => Promise.resolve(numbers.flatMap((number) => inOrder[number] ?? [])),
  }
}
