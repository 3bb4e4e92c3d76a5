import { type LoaderFunctionArgs, replace } from 'react-router'
import { parseQuery } from '../../search/query.ts'
import type { ArchiveClient } from '../archive-client.ts'
import { facetsOf } from '../archive-facets.ts'
import type { Asked } from '../asked.ts'
import { asking } from '../asking.ts'
import { type FoundConference, foundConference } from '../conference-view.ts'
import { nearestTo } from '../nearest.ts'
import { paths } from '../paths.ts'
import type { NotFoundView } from './not-found-loader.ts'

/** What the address of a conference leads to. */
export type ConferenceView = AskedConference | NotFoundView

/** A conference, and what is looked for in it. */
export type AskedConference = FoundConference & { readonly asked: Asked }

/** A conference with the ways to others; an address that was given once leads to the one of today. */
export function conferenceLoader(client: ArchiveClient) {
  const ask = asking()
  return async ({ params, request }: LoaderFunctionArgs): Promise<ConferenceView> => {
    const archive = await client.load()
    const id = params.id ?? ''
    const heir = Object.hasOwn(archive.redirects, id) ? archive.redirects[id] : undefined
    if (heir !== undefined) throw replace(paths.conference.href(heir) + new URL(request.url).search)
    const brief = archive.conferences[facetsOf(archive).numberOf.get(id) ?? -1]
    if (brief) {
      const { text, reading } = parseQuery(new URL(request.url).searchParams)
      const [record, asked] = await Promise.all([
        client.record(brief.id),
        ask({ text, typed: text, reading }),
      ])
      return { ...foundConference(archive, brief, record), asked }
    }
    return { kind: 'unknown-conference', address: id, nearest: nearestTo(id, archive.conferences) }
  }
}
