import { type RefObject, startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLongList } from './long-list.ts'
import { watchNearness } from './nearness.ts'

/** Which conferences of the whole a part of it holds: from the one after so many, down to so many. */
type Part = { readonly from: number; readonly to: number }

/** So many above where one comes are told in full, too, so that nothing there grows while one looks. */
const ABOVE = 10

/** Whether a part of a long list is near the screen. */
export function useNearness(part: RefObject<HTMLElement | null>, { from, to }: Part): boolean {
  const { before, inFull } = useLongList()
  const [isNear, setNear] = useState(to > before - ABOVE && from < before + inFull)
  useEffect(() => {
    const { current: element } = part
    if (!element) return undefined
    return watchNearness(element, (next, haste) => {
      if (!next && isInUse(element)) return
      if (haste === 'at-once') flushSync(() => setNear(next))
      else startTransition(() => setNear(next))
    })
  }, [part])
  return isNear
}

/** What has the focus or is selected stays as it is. */
function isInUse(element: Element): boolean {
  const selection = getSelection()
  return (
    element.contains(document.activeElement) ||
    (selection !== null && !selection.isCollapsed && selection.containsNode(element, true))
  )
}
