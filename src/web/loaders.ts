import { type LoaderFunctionArgs, replace } from 'react-router'
import type { ArchiveState } from '../model/archive-state.ts'
import type { Conference } from '../model/conference.ts'
import { parseQuery } from '../search/query.ts'
import { type AboutView, aboutView } from './about-view.ts'
import type { Archive, ArchiveClient } from './archive-client.ts'
import { type CompareView, compareView } from './compare-view.ts'
import { type FoundConference, foundConference } from './conference-view.ts'
import { filterChips } from './filter-chips.ts'
import { nearestTo } from './nearest.ts'
import { COMPARED_PARAMETER, paths } from './paths.ts'
import type { RecordKind } from './record-kind.ts'
import { recordListLoader, recordLoader } from './record-loaders.ts'
import { bodyView } from './records/body-view.ts'
import { directiveView } from './records/directive-view.ts'
import { officialView } from './records/official-view.ts'
import { placeView } from './records/place-view.ts'
import { type Timeline, timelineOf } from './timeline.ts'

/** What the address of a conference leads to. */
export type ConferenceView = FoundConference | NotFoundView

/** Nothing stands at `address`; `nearest` is what its words find. */
export type NotFoundView = {
  readonly kind: 'unknown-conference' | 'unknown-address'
  readonly address: string
  readonly nearest: readonly Conference[]
}

/** The loaders of all routes: the address goes in, what the page shows comes out. */
export function createLoaders(client: ArchiveClient) {
  return {
    timeline: async ({ request }: LoaderFunctionArgs): Promise<Timeline> => {
      const query = parseQuery(new URL(request.url).searchParams)
      const search = async (text: string) =>
        text.trim() === '' ? null : client.searcher.search(text, query.reading, request.signal)
      const [archive, answer] = await Promise.all([client.load(), search(query.text)])
      const chips = answer ? await filterChips(archive, { query, answer }, search) : []
      return timelineOf(archive, query, answer, chips)
    },
    conference: async ({ params, request }: LoaderFunctionArgs): Promise<ConferenceView> => {
      const archive = await client.load()
      const id = params.id ?? ''
      const heir = Object.hasOwn(archive.redirects, id) ? archive.redirects[id] : undefined
      if (heir !== undefined) throw replace(paths.conference.href(heir) + new URL(request.url).search)
      return conferenceView(archive, id)
    },
    compare: async ({ request }: LoaderFunctionArgs): Promise<CompareView> => {
      const asked = new URL(request.url).searchParams.get(COMPARED_PARAMETER) ?? ''
      return compareView(await client.load(), asked.split('.').filter(Boolean))
    },
    records: (kind: RecordKind) => recordListLoader(client, kind),
    official: recordLoader(client, 'official', officialView),
    directive: recordLoader(client, 'directive', directiveView),
    place: recordLoader(client, 'place', placeView),
    body: recordLoader(client, 'body', bodyView),
    about: async (): Promise<AboutView> => aboutView(await client.load()),
    gapMap: (): Promise<ArchiveState> => client.loadState(),
    address: async ({ request }: LoaderFunctionArgs): Promise<NotFoundView> => {
      const address = decoded(new URL(request.url).pathname)
      return {
        kind: 'unknown-address',
        address,
        nearest: nearestTo(address, (await client.load()).conferences),
      }
    },
  }
}

function conferenceView(archive: Archive, id: string): ConferenceView {
  const conference = archive.conferences.find((candidate) => candidate.id === id)
  if (conference) return foundConference(archive, conference)
  return { kind: 'unknown-conference', address: id, nearest: nearestTo(id, archive.conferences) }
}

/** An address that cannot be decoded is shown as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
