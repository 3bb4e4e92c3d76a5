import { type LoaderFunctionArgs, replace } from 'react-router'
import type { ArchiveClient } from '../archive-client.ts'
import { facetsOf } from '../archive-facets.ts'
import { type FoundConference, foundConference } from '../conference-view.ts'
import { nearestTo } from '../nearest.ts'
import { ownValue } from '../own-value.ts'
import { paths } from '../paths.ts'
import type { NotFoundView } from './not-found-loader.ts'

/** What the address of a conference leads to. */
export type ConferenceView = FoundConference | NotFoundView

/** A conference with the ways to others; an address that was given once leads to the one of today. */
export function conferenceLoader(client: ArchiveClient) {
  return async ({ params, request }: LoaderFunctionArgs): Promise<ConferenceView> => {
    const archive = await client.load()
    const id = params.id ?? ''
    const heir = ownValue(archive.redirects, id)
    if (heir !== undefined) throw replace(paths.conference.href(heir) + new URL(request.url).search)
    const { conferences, numberOf } = facetsOf(archive)
    const brief = conferences[numberOf.get(id) ?? -1]
    if (brief) return foundConference(archive, brief, await client.record(brief.id))
    return { kind: 'unknown-conference', address: id, nearest: nearestTo(id, archive.conferences) }
  }
}
