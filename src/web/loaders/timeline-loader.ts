import type { LoaderFunctionArgs } from 'react-router'
import { parseQuery } from '../../search/query.ts'
import type { ArchiveClient } from '../archive-client.ts'
import { filterChips } from '../filter-chips.ts'
import { type Timeline, timelineOf } from '../timeline.ts'

/** The archive by year, or what the query in the address finds in it. */
export function timelineLoader(client: ArchiveClient) {
  return async ({ request }: LoaderFunctionArgs): Promise<Timeline> => {
    const query = parseQuery(new URL(request.url).searchParams)
    const search = async (text: string) =>
      text.trim() === '' ? null : client.searcher.search(text, query.reading, request.signal)
    // What is found shows the passages it was found in.
    const isAsked = query.text.trim() !== ''
    const [archive, answer] = await Promise.all([
      isAsked ? client.loadWhole() : client.load(),
      search(query.text),
    ])
    const chips = answer ? await filterChips(archive, { query, answer }, search) : []
    return timelineOf(archive, query, answer, chips)
  }
}
