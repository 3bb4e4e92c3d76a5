/** What of a long list stood at the top of the screen. */
export type Sight = { readonly row: number; readonly top: number }

/** By place in the history. */
const sights = new Map<string, Sight>()

/** What was seen when this place was left; null of one that was not, or at its beginning. */
export function sightOf(place: string): Sight | null {
  return sights.get(place) ?? null
}

/** Notes what is seen, in case the place is left now. */
export function noteSight(place: string, root: Element): void {
  const lists = listsIn(root)
  // A list that is far away would have to be laid out before its rows can say where they stand.
  const list = lists.find(isBelowTheTop)
  const found = [...(list?.children ?? [])].find(isBelowTheTop)
  // Above the first one everything is as high as it was.
  if (!list || !found || found === lists[0]?.firstElementChild) sights.delete(place)
  else sights.set(place, { row: rowsOf(lists).indexOf(found), top: found.getBoundingClientRect().top })
}

/** Scrolls until a row stands where it stood: what is above it may be higher or lower by now. */
export function returnTo({ row, top }: Sight, root: Element): void {
  const found = rowsOf(listsIn(root))[row]
  const moved = found ? found.getBoundingClientRect().top - top : 0
  // Less than a pixel is how browsers round.
  if (Math.abs(moved) >= 1) window.scrollBy(0, moved)
}

const listsIn = (root: Element) => [...root.querySelectorAll('ol')]
const rowsOf = (lists: readonly Element[]) => lists.flatMap((list) => [...list.children])
const isBelowTheTop = (element: Element) => element.getBoundingClientRect().bottom > 0
