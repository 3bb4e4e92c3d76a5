import type { LoaderFunctionArgs } from 'react-router'
import type { Answer } from '../../search/engine.ts'
import { EVERYTHING, parseQuery, serializeQuery, type TimelineQuery } from '../../search/query.ts'
import { answerInSteps } from '../answer-in-steps.ts'
import type { ArchiveClient } from '../archive-client.ts'
import { ArchiveError } from '../archive-error.ts'
import { aroundAnchor } from '../around-anchor.ts'
import { type Asked, NOTHING_ASKED } from '../asked.ts'
import { asking } from '../asking.ts'
import type { filterChips } from '../filter-chips.ts'
import { FIRST_SHOWN } from '../first-shown.ts'
import { listsOf } from '../lists-of.ts'
import { type StartView, startOf, timelineAt } from '../start-view.ts'
import { type Timeline, timelineOf } from '../timeline.ts'
import type { Dated } from '../view-loader.ts'

/** What the timeline shows, and what it is asked for. */
export type TimelineView = Timeline &
  Dated & {
    readonly asked: Asked
    /** What stands beside the page where everything is shown. */
    readonly view: StartView | null
    /** The view when the full texts are searched, too; null where nothing is to come. */
    readonly later: Promise<TimelineView> | null
  }

/** The archive by year, or what the query in the address finds in it. */
export function timelineLoader(client: ArchiveClient) {
  const view = queriedView(client)
  let latest = new AbortController()
  return async ({ request }: LoaderFunctionArgs): Promise<TimelineView> => {
    // What is still to come of the view before is not shown any more.
    latest.abort()
    const { pathname, searchParams } = new URL(request.url)
    const query = parseQuery(searchParams)
    if (serializeQuery(query).size === 0) return everything(client, pathname)
    latest = following(request.signal)
    const { signal } = latest
    if (query.text.trim() === '') return view({ query, answer: null, signal })
    const [{ first, later }] = await Promise.all([
      answerInSteps((given) => client.searcher.search(query.text, query.reading, given), signal),
      client.facets(),
    ])
    return {
      ...(await view({ query, answer: first, signal })),
      later: later?.then((answer) => view({ query, answer, signal })) ?? null,
    }
  }
}

/** A control of its own that gives up what another gives up. */
function following(signal: AbortSignal): AbortController {
  const control = new AbortController()
  const abort = () => control.abort(signal.reason)
  if (signal.aborted) abort()
  else signal.addEventListener('abort', abort, { once: true })
  return control
}

type Queried = {
  readonly query: TimelineQuery
  readonly answer: Answer | null
  readonly signal: AbortSignal
}

/** Makes views of what queries find. */
function queriedView(client: ArchiveClient) {
  const ask = asking()
  return async ({ query, answer, signal }: Queried): Promise<TimelineView> => {
    const { text: typed, reading } = query
    const search = async (text: string) =>
      text.trim() === '' ? null : client.searcher.search(text, reading, { signal })
    const facets = await client.facets()
    const [asked, chips] = await Promise.all([
      ask({ text: answer?.text ?? '', typed, reading }),
      // What else could be chosen is looked for when there is nothing else to do.
      answer && answer.texts !== 'to-come'
        ? chipsFor(facets, { query, answer }, search).catch(noneOutOfReach)
        : [],
    ])
    const timeline = timelineOf(facets, query, answer, chips)
    const version = await client.version()
    await client.holdings(version).briefs.fetch(listsOf(timeline).flat().slice(0, FIRST_SHOWN))
    return { ...timeline, version, asked, view: null, later: null }
  }
}

/** What was found is shown, though it cannot be counted what else would be. */
function noneOutOfReach(error: unknown): readonly [] {
  if (error instanceof ArchiveError) return []
  throw error
}

/** What is shown where nothing is asked for stands beside the page; otherwise it is counted. */
async function everything(client: ArchiveClient, pathname: string): Promise<TimelineView> {
  const start = (await client.viewAt<StartView>(pathname)) ?? (await startIn(client))
  const version = await client.version()
  const { briefs } = client.holdings(version)
  briefs.put(start.newest)
  const timeline = timelineAt(start)
  // Where somebody comes at once nothing is to move; who has no network finds the beginning.
  const anchor = globalThis.location?.hash.slice(1) ?? ''
  await briefs.fetch(aroundAnchor(timeline, anchor)).catch(() => undefined)
  return { ...timeline, version, asked: NOTHING_ASKED, view: start, later: null }
}

async function startIn(client: ArchiveClient): Promise<StartView> {
  const timeline = timelineOf(await client.facets(), EVERYTHING, null, [])
  const newest = listsOf(timeline).flat().slice(0, FIRST_SHOWN)
  const { briefs } = client.holdings(await client.version())
  await briefs.fetch(newest)
  return startOf(timeline, briefs.at(newest) ?? [])
}

/** Only who searches fetches what knows the names of filters. */
const chipsFor: typeof filterChips = async (...asked) =>
  (await import('../filter-chips.ts')).filterChips(...asked)
