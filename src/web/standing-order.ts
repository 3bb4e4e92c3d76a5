import { FIRST_SHOWN } from './first-shown.ts'
import { inLists } from './in-lists.ts'
import type { Timeline } from './timeline.ts'

/**
 * The whole of what a query finds, where a part of it has been shown: in the order of relevance that part stays where it
 * is, and what follows it follows in its own order. A row that somebody is about to press must not move.
 */
export function inStandingOrder(shown: Timeline, whole: Timeline): Timeline {
  if (!shown.ranked || !whole.ranked) return whole
  const found = new Set(whole.ranked.flat())
  const standing = new Set(
    shown.ranked
      .flat()
      .slice(0, FIRST_SHOWN)
      .filter((number) => found.has(number)),
  )
  const rest = [...found].filter((number) => !standing.has(number))
  return { ...whole, ranked: inLists([...standing, ...rest]) }
}
