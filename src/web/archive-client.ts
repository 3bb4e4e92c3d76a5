import type { ArchiveState } from '../model/archive-state.ts'
import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import type { Redirects } from '../model/permalink.ts'
import type { Searcher } from '../search/searcher.ts'
import { authoritiesIn, conferencesIn, stateIn } from './archive-contents.ts'
import { type ArchiveParts, archivePartsAt } from './archive-parts.ts'
import { once } from './once.ts'
import { searcherAt } from './searcher-at.ts'

export type Archive = {
  readonly conferences: readonly Conference[]
  readonly authorities: Authorities
  readonly redirects: Redirects
}

export type ArchiveClient = {
  readonly load: () => Promise<Archive>
  /** What the archive does not know; needs neither the records nor their index. */
  readonly loadState: () => Promise<ArchiveState>
  readonly searcher: Searcher
}

/** Reads each part of the published archive under `address` once, and the index where it is asked. */
export function createArchiveClient(address: string): ArchiveClient {
  const parts = archivePartsAt(address)
  return {
    load: once(() => archiveIn(parts)),
    loadState: once(() => stateIn(parts)),
    searcher: searcherAt(address),
  }
}

async function archiveIn(parts: ArchiveParts): Promise<Archive> {
  const [{ redirects }, conferences, authorities] = await Promise.all([
    parts.manifest(),
    conferencesIn(parts),
    authoritiesIn(parts),
  ])
  return { conferences, authorities, redirects }
}
