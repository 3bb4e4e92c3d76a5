import type { Block } from '../model/archive.ts'
import type { ArchiveState } from '../model/archive-state.ts'
import type { Authorities } from '../model/authority.ts'
import type { Brief } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import type { Redirects } from '../model/permalink.ts'
import type { FacetColumns } from '../search/facet-index.ts'
import type { Searcher } from '../search/searcher.ts'
import { authoritiesIn, blockIn, briefsIn, columnsIn, conferencesIn, stateIn } from './archive-contents.ts'
import { type ArchiveParts, archivePartsAt } from './archive-parts.ts'
import { type BriefStore, briefStore, type Stretch } from './brief-store.ts'
import { versionOfPage } from './offline/kept-copy.ts'
import { once } from './once.ts'
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
  /** What the archive does not know; needs neither the records nor their index. */
  readonly loadState: () => Promise<ArchiveState>
  readonly searcher: Searcher
  /** What may be chosen of which conference; all that the timeline counts. */
  readonly facets: () => Promise<FacetColumns>
  /** The conferences that the timeline shows, by their numbers. */
  readonly briefs: BriefStore
  /** All that is known of the conferences with these numbers, in the order given. */
  readonly recordsAt: (numbers: readonly number[]) => Promise<readonly Conference[]>
  /** Which state of the data all that was read so far is of. */
  readonly version: () => Promise<string>
  /** What the page at a path shows, where that stands beside it; null where it must be read in the archive. */
  readonly viewAt: ViewAt
}

/** Reads what the site at `base` publishes: each part of its archive once, and the index where it is asked. */
export function createArchiveClient(base: string): ArchiveClient {
  const address = `${base}archive/`
  const parts = archivePartsAt(address)
  const load = once(() => archiveIn(parts))
  const loadWhole = once(async () => {
    const [archive, conferences] = await Promise.all([load(), conferencesIn(parts)])
    return { ...archive, conferences }
  })
  return {
    load,
    loadWhole,
    record: recordsBeside(address, parts, loadWhole),
    loadState: once(() => stateIn(parts)),
    facets: once(() => columnsIn(parts)),
    briefs: briefStore((numbers) => stretchesOf(parts, numbers)),
    recordsAt: (numbers) => recordsOf(parts, numbers),
    searcher: searcherAt(address, parts),
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

async function archiveIn(parts: ArchiveParts): Promise<Archive> {
  const [{ redirects }, conferences, authorities] = await Promise.all([
    parts.manifest(),
    briefsIn(parts),
    authoritiesIn(parts),
  ])
  return { conferences, authorities, redirects }
}

/** The blocks in which conferences with these numbers stand, as far as lists show them. */
async function stretchesOf(parts: ArchiveParts, numbers: readonly number[]): Promise<readonly Stretch[]> {
  const blocks = await blocksOf(parts, numbers)
  return Promise.all(
    blocks.map(async (block) => ({ first: block.first, briefs: await blockIn(parts, block, 'briefs') })),
  )
}

async function recordsOf(parts: ArchiveParts, numbers: readonly number[]): Promise<readonly Conference[]> {
  const blocks = await blocksOf(parts, numbers)
  const read = await Promise.all(
    blocks.map(async (block) =>
      (await blockIn(parts, block, 'records')).map((record, nth) => [block.first + nth, record] as const),
    ),
  )
  const byNumber = new Map(read.flat())
  return numbers.flatMap((number) => byNumber.get(number) ?? [])
}

async function blocksOf({ manifest }: ArchiveParts, numbers: readonly number[]): Promise<readonly Block[]> {
  const wanted = new Set(numbers)
  const { blocks } = await manifest()
  return blocks.filter(({ first, count }) =>
    Array.from({ length: count }, (_, nth) => first + nth).some((number) => wanted.has(number)),
  )
}
