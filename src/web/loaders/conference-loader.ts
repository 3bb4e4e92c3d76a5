import { type LoaderFunctionArgs, replace } from 'react-router'
import type { ArchiveClient } from '../archive-client.ts'
import { facetsOf } from '../archive-facets.ts'
import { type FoundConference, foundConference } from '../conference-view.ts'
import { paths } from '../paths.ts'
import type { NotFoundView } from './not-found-loader.ts'

/** What the address of a conference leads to. */
export type ConferenceView = FoundConference | NotFoundView

/** A conference with the ways to others; an address that was given once leads to the one of today. */
export function conferenceLoader(client: ArchiveClient) {
  return async ({ params, request }: LoaderFunctionArgs): Promise<ConferenceView> => {
    const id = params.id ?? ''
    const found = await client.lookUp(id)
    if (found.kind === 'moved') throw replace(paths.conference.href(found.to) + new URL(request.url).search)
    if (found.kind === 'unknown') return { kind: 'unknown-conference', address: id, nearest: found.nearest }
    return conferenceIn(client, id)
  }
}

/** A conference that the archive has, read in all of it. */
export async function conferenceIn(client: ArchiveClient, id: string): Promise<FoundConference> {
  const archive = await client.load()
  const { conferences, numberOf } = facetsOf(archive)
  const brief = conferences[numberOf.get(id) ?? -1]
  if (!brief)
    throw new Error(`Cannot show conference "${id}": it can be suggested, but the archive has it not`)
  return foundConference(archive, brief, await client.record(id))
}
