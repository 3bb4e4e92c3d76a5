import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Brief } from '../model/brief.ts'
import { useBriefStore } from './brief-store.ts'
import { onceInterested } from './once-interested.ts'

export type ShownBriefs = {
  /** Null until they have come. */
  readonly briefs: readonly Brief[] | null
  /** Asks again for what could not be had; null where nothing was refused. */
  readonly retry: (() => void) | null
}

/**
 * The conferences of a list. Near the screen they are fetched at once, far from it when the reader has begun to look
 * around, so that the browser's own search finds them.
 */
export function useBriefs(numbers: readonly number[], isNear: boolean): ShownBriefs {
  const store = useBriefStore()
  const [isRefused, setRefused] = useState(false)
  const at = () => store.at(numbers)
  const briefs = useSyncExternalStore(store.subscribe, at, at)
  const isWanted = briefs === null && !isRefused
  useEffect(() => {
    if (!isWanted) return undefined
    const bring = () => store.fetch(numbers).catch(() => setRefused(true))
    if (!isNear) return onceInterested(bring)
    void bring()
    return undefined
  }, [store, numbers, isNear, isWanted])
  return { briefs, retry: briefs === null && isRefused ? () => setRefused(false) : null }
}
