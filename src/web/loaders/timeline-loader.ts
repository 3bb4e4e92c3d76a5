import type { LoaderFunctionArgs } from 'react-router'
import { newestFirst } from '../../model/newest-first.ts'
import { EVERYTHING, parseQuery, serializeQuery } from '../../search/query.ts'
import type { ArchiveClient } from '../archive-client.ts'
import { type Asked, NOTHING_ASKED } from '../asked.ts'
import { asking } from '../asking.ts'
import type { filterChips } from '../filter-chips.ts'
import { FIRST_SHOWN } from '../first-shown.ts'
import { listsOf } from '../lists-of.ts'
import { type StartView, startOf, timelineAt } from '../start-view.ts'
import { type Timeline, timelineOf } from '../timeline.ts'

/** What the timeline shows, and what it is asked for. */
export type TimelineView = Timeline & {
  readonly asked: Asked
  /** What stands beside the page where everything is shown. */
  readonly view: StartView | null
}

/** The archive by year, or what the query in the address finds in it. */
export function timelineLoader(client: ArchiveClient) {
  const ask = asking()
  return async ({ request }: LoaderFunctionArgs): Promise<TimelineView> => {
    const { pathname, searchParams } = new URL(request.url)
    const query = parseQuery(searchParams)
    if (serializeQuery(query).size === 0) return everything(client, pathname)
    const search = async (text: string) =>
      text.trim() === '' ? null : client.searcher.search(text, query.reading, request.signal)
    const [facets, answer] = await Promise.all([client.facets(), search(query.text)])
    const { text: typed, reading } = query
    const [asked, chips] = await Promise.all([
      ask({ text: answer?.text ?? '', typed, reading }),
      answer ? chipsFor(facets, { query, answer }, search) : [],
    ])
    if (answer) await withPassages(client)
    const timeline = timelineOf(facets, query, answer, chips)
    await client.briefs.fetch(listsOf(timeline).flat().slice(0, FIRST_SHOWN))
    return { ...timeline, asked, view: null }
  }
}

/** What is shown where nothing is asked for stands beside the page; otherwise it is counted. */
async function everything(client: ArchiveClient, pathname: string): Promise<TimelineView> {
  const start = (await client.viewAt<StartView>(pathname)) ?? (await startIn(client))
  client.briefs.put(start.newest)
  return { ...timelineAt(start), asked: NOTHING_ASKED, view: start }
}

async function startIn(client: ArchiveClient): Promise<StartView> {
  const timeline = timelineOf(await client.facets(), EVERYTHING, null, [])
  const newest = listsOf(timeline).flat().slice(0, FIRST_SHOWN)
  await client.briefs.fetch(newest)
  return startOf(timeline, client.briefs.at(newest) ?? [])
}

/** What is found shows the passages it was found in. */
async function withPassages({ briefs, loadWhole }: ArchiveClient): Promise<void> {
  const { conferences } = await loadWhole()
  briefs.put({ first: 0, briefs: conferences.toSorted(newestFirst) })
}

/** Only who searches fetches what knows the names of filters. */
const chipsFor: typeof filterChips = async (...asked) =>
  (await import('../filter-chips.ts')).filterChips(...asked)
