import { type RefObject, useEffect, useState } from 'react'
import { type Brief, isWhole } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import { watchNearness } from './nearness.ts'
import { useRecords } from './records-context.ts'

/** All that is known of a conference, read when its place comes near the screen; null until then, and if it cannot be. */
export function useRecordNear(place: RefObject<HTMLElement | null>, conference: Brief): Conference | null {
  const { record } = useRecords()
  const [read, setRead] = useState<Conference | null>(null)
  const { id } = conference
  const isAtHand = isWhole(conference)
  useEffect(() => {
    const { current: element } = place
    if (!element || isAtHand) return undefined
    let isShown = true
    const show = (whole: Conference) => isShown && setRead(whole)
    const stop = watchNearness(element, (isNear) => {
      // What cannot be read is left out: the entry has said what it is.
      if (isNear) record(id).then(show, () => undefined)
    })
    return () => {
      isShown = false
      stop()
    }
  }, [place, record, id, isAtHand])
  if (isAtHand) return conference
  return read?.id === id ? read : null
}
