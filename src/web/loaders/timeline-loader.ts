import type { LoaderFunctionArgs } from 'react-router'
import { EVERYTHING, parseQuery, serializeQuery } from '../../search/query.ts'
import type { ArchiveClient } from '../archive-client.ts'
import { aroundAnchor } from '../around-anchor.ts'
import { type Asked, NOTHING_ASKED } from '../asked.ts'
import { asking } from '../asking.ts'
import { type Counted, counted } from '../counted.ts'
import { CHOSEN_IN_FULL, FIRST_SHOWN } from '../first-shown.ts'
import { inSteps } from '../in-steps.ts'
import { listsOf } from '../lists-of.ts'
import { inStandingOrder } from '../standing-order.ts'
import { type StartView, startOf, timelineAt } from '../start-view.ts'
import type { Timeline } from '../timeline.ts'
import type { Dated } from '../view-loader.ts'

/** What the timeline lists, and what it is asked for. */
type ListedView = Timeline &
  Dated & {
    readonly asked: Asked
    /** What stands beside the page where everything is shown. */
    readonly view: StartView | null
  }

/** What the timeline shows. */
export type TimelineView = ListedView & {
  readonly counted: Counted
  /** The view when the full texts are searched, too; null where nothing is to come. */
  readonly later: Promise<TimelineView> | null
}

/** The archive by year, or what the query in the address finds in it. */
export function timelineLoader(client: ArchiveClient) {
  const ask = asking()
  const listed = queriedView(client, ask)
  const told = counted()
  let latest = new AbortController()
  return async ({ request }: LoaderFunctionArgs): Promise<TimelineView> => {
    // What is still to come of the view before is not shown any more.
    latest.abort()
    latest = following(request.signal)
    const { signal } = latest
    const tell = (timeline: Timeline) => {
      if (!signal.aborted) told.tell(timeline)
    }
    const { pathname, searchParams } = new URL(request.url)
    const query = parseQuery(searchParams)
    if (serializeQuery(query).size === 0)
      return { ...(await everything(client, pathname, tell)), counted: told, later: null }
    const view = async (timeline: Timeline): Promise<TimelineView> => {
      tell(timeline)
      return { ...(await listed(timeline)), counted: told, later: null }
    }
    const { first, later } = await inSteps<Timeline>((onFacts) => {
      const onPart = (part: Timeline) => {
        // What lights the words comes while the rest is waited for.
        ask(askedIn(part)).catch(() => undefined)
        onFacts(part)
      }
      return client.searcher.find(query, { signal, onFacts: onPart })
    })
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
 * Rows that come this soon are waited for, so that none is seen empty, while the list before still stands; what was found is
 * counted meanwhile. On a slow line those of a common choice take seconds, and come into the room that is kept for them.
 */
const PATIENCE_MS = 100

const patience = () => new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))

const askedIn = ({ query: { text: typed, reading }, answer }: Timeline) => ({
  text: answer?.text ?? '',
  typed,
  reading,
})

/** Makes lists of what queries find. */
function queriedView(client: ArchiveClient, ask: ReturnType<typeof asking>) {
  return async (timeline: Timeline): Promise<ListedView> => {
    const [asked, version] = await Promise.all([ask(askedIn(timeline)), client.version()])
    const first = listsOf(timeline).flat().slice(0, CHOSEN_IN_FULL)
    // What is refused the list says itself.
    const coming = client
      .holdings(version)
      .briefs.fetch(first)
      .catch(() => undefined)
    await Promise.race([coming, patience()])
    return { ...timeline, version, asked, view: null }
  }
}

/** What is shown where nothing is asked for stands beside the page; otherwise it is counted. */
async function everything(
  client: ArchiveClient,
  pathname: string,
  tell: (timeline: Timeline) => void,
): Promise<ListedView> {
  const start = (await client.viewAt<StartView>(pathname)) ?? (await startIn(client))
  const version = await client.version()
  const { briefs } = client.holdings(version)
  briefs.put(start.newest)
  const timeline = timelineAt(start)
  tell(timeline)
  // Where somebody comes at once nothing is to move; who has no network finds the beginning.
  const anchor = globalThis.location?.hash.slice(1) ?? ''
  await briefs.fetch(aroundAnchor(timeline, anchor)).catch(() => undefined)
  return { ...timeline, version, asked: NOTHING_ASKED, view: start }
}

async function startIn(client: ArchiveClient): Promise<StartView> {
  const timeline = await client.searcher.find(EVERYTHING)
  const newest = listsOf(timeline).flat().slice(0, FIRST_SHOWN)
  const { briefs } = client.holdings(await client.version())
  await briefs.fetch(newest)
  return startOf(timeline, briefs.at(newest) ?? [])
}
