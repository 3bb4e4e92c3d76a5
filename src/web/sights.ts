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
  const list = listBelowTheTop(root)
  const found = [...(list?.children ?? [])].find(isBelowTheTop)
  // Above the first one everything is as high as it was.
  if (!list || !found || rowOf(found, list) === 0) sights.delete(place)
  else sights.set(place, { row: rowOf(found, list), top: found.getBoundingClientRect().top })
}

/** Scrolls until a row stands where it stood: what is above it may be higher or lower by now. */
export function returnTo({ row, top }: Sight, root: Element): void {
  const list = listsIn(root).findLast((one) => rowsBefore(one) <= row)
  const found = list?.children[row - rowsBefore(list)]
  const moved = found ? found.getBoundingClientRect().top - top : 0
  // Less than a pixel is how browsers round.
  if (Math.abs(moved) >= 1) window.scrollBy(0, moved)
}

/** What is far away would have to be laid out before what stands in it can say where that is. */
function listBelowTheTop(root: Element): HTMLElement | undefined {
  const parts = [...root.querySelectorAll('[data-part]')]
  const at = parts.findIndex(isBelowTheTop)
  const near = at < 0 ? [] : parts.slice(at, at + 2)
  return (
    near.flatMap((part) => listsIn(part)).find(isBelowTheTop) ?? listsIn(root, IN_NO_PART).find(isBelowTheTop)
  )
}

const LIST = 'ol[data-from]'
const IN_NO_PART = `${LIST}:not([data-part] *)`

const listsIn = (root: Element, selector = LIST) => [...root.querySelectorAll<HTMLElement>(selector)]
const rowOf = (row: Element, list: HTMLElement) => rowsBefore(list) + [...list.children].indexOf(row)
/** The rows of a list that is far away have not come. */
const rowsBefore = ({ dataset }: HTMLElement) => Number(dataset.from)
const isBelowTheTop = (element: Element) => element.getBoundingClientRect().bottom > 0
