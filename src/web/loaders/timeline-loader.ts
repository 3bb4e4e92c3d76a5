import type { LoaderFunctionArgs } from 'react-router'
import { parseQuery } from '../../search/query.ts'
import type { ArchiveClient } from '../archive-client.ts'
import type { Asked } from '../asked.ts'
import { asking } from '../asking.ts'
import type { filterChips } from '../filter-chips.ts'
import { type Timeline, timelineOf } from '../timeline.ts'

/** What the timeline shows, and what it is asked for. */
export type TimelineView = Timeline & { readonly asked: Asked }

/** The archive by year, or what the query in the address finds in it. */
export function timelineLoader(client: ArchiveClient) {
  const ask = asking()
  return async ({ request }: LoaderFunctionArgs): Promise<TimelineView> => {
    const query = parseQuery(new URL(request.url).searchParams)
    const search = async (text: string) =>
      text.trim() === '' ? null : client.searcher.search(text, query.reading, request.signal)
    // What is found shows the passages it was found in.
    const isAsked = query.text.trim() !== ''
    const [archive, answer] = await Promise.all([
      isAsked ? client.loadWhole() : client.load(),
      search(query.text),
    ])
    const { text: typed, reading } = query
    const [asked, chips] = await Promise.all([
      ask({ text: answer?.text ?? '', typed, reading }),
      answer ? chipsFor(archive, { query, answer }, search) : [],
    ])
    return { ...timelineOf(archive, query, answer, chips), asked }
  }
}

/** Only who searches fetches what knows the names of filters. */
const chipsFor: typeof filterChips = async (...asked) =>
  (await import('../filter-chips.ts')).filterChips(...asked)
