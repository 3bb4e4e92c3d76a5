import { useEffect, useSyncExternalStore } from 'react'
import type { Brief } from '../model/brief.ts'
import { ArchiveError } from './archive-error.ts'
import { useHoldings } from './holdings.ts'
import { onceFinding } from './once-finding.ts'

/** Why the conferences of a list are not there: they could not be had, or what is published now counts otherwise. */
export type Refusal = 'lost' | 'stale'

export type ShownBriefs = {
  /** Null until they have come. */
  readonly briefs: readonly Brief[] | null
  /** Null where nothing was refused. */
  readonly refusal: Refusal | null
  /** Asks again for everything that was refused. */
  readonly retry: () => void
}

/**
 * The conferences of a list. Near the screen they are fetched at once, far from it when the reader opens the browser's own
 * search, so that it finds them: of ten thousand they are some megabytes.
 */
export function useBriefs(numbers: readonly number[], isNear: boolean): ShownBriefs {
  const { briefs: store } = useHoldings()
  const at = () => store.at(numbers)
  const briefs = useSyncExternalStore(store.subscribe, at, at)
  const refused = () => refusalOf(store.refusal(numbers))
  const refusal = useSyncExternalStore(store.subscribe, refused, refused)
  const isWanted = briefs === null && refusal === null
  useEffect(() => {
    if (!isWanted) return undefined
    // What is refused the store remembers.
    const bring = () => store.fetch(numbers).catch(() => undefined)
    if (!isNear) return onceFinding(bring)
    void bring()
    return undefined
  }, [store, numbers, isNear, isWanted])
  const isShown = briefs !== null && isNear
  useEffect(() => {
    if (!isShown) return undefined
    const keep = () => store.keep(numbers)
    keep()
    return keep
  }, [store, numbers, isShown])
  return { briefs, refusal: briefs === null ? refusal : null, retry: store.retry }
}

function refusalOf(error: unknown): Refusal | null {
  if (error === null) return null
  return error instanceof ArchiveError && error.failure === 'stale' ? 'stale' : 'lost'
}
