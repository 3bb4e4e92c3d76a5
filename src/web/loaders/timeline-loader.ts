import type { LoaderFunctionArgs } from 'react-router'
import { EVERYTHING, parseQuery, serializeQuery } from '../../search/query.ts'
import type { ArchiveClient } from '../archive-client.ts'
import { aroundAnchor } from '../around-anchor.ts'
import { type Asked, NOTHING_ASKED } from '../asked.ts'
import { asking } from '../asking.ts'
import { CHOSEN_IN_FULL, FIRST_SHOWN } from '../first-shown.ts'
import { inSteps } from '../in-steps.ts'
import { listsOf } from '../lists-of.ts'
import { inStandingOrder } from '../standing-order.ts'
import { type StartView, startOf, timelineAt } from '../start-view.ts'
import type { Timeline } from '../timeline.ts'
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
    const { first, later } = await inSteps<Timeline>((onFacts) =>
      client.searcher.find(query, { signal, onFacts }),
    )
    const whole = later?.then((timeline) => view(inStandingOrder(first, timeline)))
    // What is given up before it is shown nobody waits for.
    whole?.catch(() => undefined)
    return { ...(await view(first)), later: whole ?? null }
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

/**
 * Rows that come this soon are waited for, so that none is seen empty; later an answer counts, and its rows come when they
 * can: on a slow line those of a common choice take seconds, and what is counted moves under the reader's eyes when it
 * comes more than half a second after her press.
 */
const PATIENCE_MS = 100

const patience = () => new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))

/** Below so few rows stands the end of the page, which would move. */
const FEW = 5

/** Makes views of what queries find. */
function queriedView(client: ArchiveClient) {
  const ask = asking()
  return async (timeline: Timeline): Promise<TimelineView> => {
    const { text: typed, reading } = timeline.query
    const [asked, version] = await Promise.all([
      ask({ text: timeline.answer?.text ?? '', typed, reading }),
      client.version(),
    ])
    const first = listsOf(timeline).flat().slice(0, CHOSEN_IN_FULL)
    const coming = client.holdings(version).briefs.fetch(first)
    await (first.length > FEW ? Promise.race([coming, patience()]) : coming)
    return { ...timeline, version, asked, view: null, later: null }
  }
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
  const timeline = await client.searcher.find(EVERYTHING)
  const newest = listsOf(timeline).flat().slice(0, FIRST_SHOWN)
  const { briefs } = client.holdings(await client.version())
  await briefs.fetch(newest)
  return startOf(timeline, briefs.at(newest) ?? [])
}
