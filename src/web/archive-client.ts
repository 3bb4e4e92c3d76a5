import type { ArchiveState } from '../model/archive-state.ts'
import type { Authorities } from '../model/authority.ts'
import type { Brief } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import type { Redirects } from '../model/permalink.ts'
import { authoritiesIn, briefsIn, conferencesIn, stateIn } from './archive-contents.ts'
import { type ArchiveParts, archivePartsAt } from './archive-parts.ts'
import type { ArchiveSearcher } from './archive-searcher.ts'
import type { Holdings } from './holdings.ts'
import { holdingsAt } from './holdings-at.ts'
import type { Destination } from './looked-up.ts'
import { versionOfPage } from './offline/kept-copy.ts'
import { once } from './once.ts'
import { ownValue } from './own-value.ts'
import { recordsBeside } from './records-beside.ts'
import { searcherAt } from './searcher-at.ts'
import { type ViewAt, viewsBeside } from './views-beside.ts'

export type Archive = {
  readonly conferences: readonly Brief[]
  readonly authorities: Authorities
  readonly redirects: Redirects
}

/** An archive with all that is known of each conference. */
export type WholeArchive = Omit<Archive, 'conferences'> & { readonly conferences: readonly Conference[] }

export type ArchiveClient = {
  /** What lists show, and all choices. */
  readonly load: () => Promise<Archive>
  /** For what shows sentences of many conferences. */
  readonly loadWhole: () => Promise<WholeArchive>
  /** All that is known of one conference of the archive. */
  readonly record: (id: string) => Promise<Conference>
  readonly authorities: () => Promise<Authorities>
  /** What the id of a conference leads to; needs no conference. */
  readonly lookUp: (id: string) => Promise<Destination>
  /** What the archive does not know; needs neither the records nor their index. */
  readonly loadState: () => Promise<ArchiveState>
  readonly searcher: ArchiveSearcher
  /** The conferences of the state of the data with this version, by their numbers; for the same version the same. */
  readonly holdings: (version: string) => Holdings
  /** Which state of the data all that was read so far is of. */
  readonly version: () => Promise<string>
  /** What the page at a path shows, where that stands beside it; null where it must be read in the archive. */
  readonly viewAt: ViewAt
}

/** Reads what the site at `base` publishes: each part of its archive once, and the index where it is asked. */
export function createArchiveClient(base: string): ArchiveClient {
  const address = `${base}archive/`
  const parts = archivePartsAt(address)
  const authorities = once(() => authoritiesIn(parts))
  const load = once(() => archiveIn(parts, authorities))
  const searcher = searcherAt(address, parts)
  const loadWhole = once(async () => {
    const [archive, conferences] = await Promise.all([load(), conferencesIn(parts)])
    return { ...archive, conferences }
  })
  return {
    load,
    loadWhole,
    record: recordsBeside(address, parts, load),
    authorities,
    lookUp: async (id) => {
      const { redirects } = await parts.manifest()
      const to = ownValue(redirects, id)
      return to === undefined ? searcher.lookUp(id) : { kind: 'moved', to }
    },
    loadState: once(() => stateIn(parts)),
    holdings: holdingsAt(parts),
    searcher,
    version: versionIn(parts),
    viewAt: viewsBeside(base, () => isOfPage(parts)),
  }
}

/** A page comes with a state of the data; where the archive has been asked since, that is what it is of. */
function versionIn({ manifest, version }: ArchiveParts): ArchiveClient['version'] {
  return async () => version() ?? versionOfPage() ?? (await manifest()).version
}

/** Whether nothing newer than what stands beside the page has been read. */
const isOfPage = ({ version }: ArchiveParts) => version() === null || version() === versionOfPage()

async function archiveIn(parts: ArchiveParts, known: ArchiveClient['authorities']): Promise<Archive> {
  const [{ redirects }, conferences, authorities] = await Promise.all([
    parts.manifest(),
    briefsIn(parts),
    known(),
  ])
  return { conferences, authorities, redirects }
}
