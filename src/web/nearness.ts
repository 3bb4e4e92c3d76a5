import { oncePer } from '../search/once-per.ts'

/** How far from the screen its parts are told in full: farther than a flick of the wheel goes from frame to frame. */
const AROUND_PX = 4000

/** Who goes farther at once, by the scroll bar or to what the browser's own search found, is not to see how it is told. */
const LEAP_PX = 2000

/** `haste` is whether it is seen in the next frame. */
type Tell = (isNear: boolean, haste: 'at-once' | 'soon') => void

const watchers = new Map<Element, Tell>()

/** One for all lists: a thousand observers would cost more than what they observe. */
let observer: IntersectionObserver | null = null

/** Says when an element comes near the screen or goes; that it is near where the browser cannot tell. */
export function watchNearness(element: Element, tell: Tell): () => void {
  if (!('IntersectionObserver' in window)) {
    tell(true, 'soon')
    return () => undefined
  }
  observer ??= observing()
  watchers.set(element, tell)
  observer.observe(element)
  return () => {
    watchers.delete(element)
    observer?.unobserve(element)
  }
}

function observing(): IntersectionObserver {
  let at = window.scrollY
  const onScroll = () => {
    const leapt = Math.abs(window.scrollY - at)
    at = window.scrollY
    if (leapt > LEAP_PX) tellWhatIsSeen()
  }
  window.addEventListener('scroll', onScroll, { passive: true })
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        // In a list that is taken down nothing is near or far any more.
        if (!target.closest('[hidden]')) watchers.get(target)?.(isIntersecting, 'soon')
      }
    },
    { rootMargin: `${AROUND_PX}px 0px` },
  )
}

function tellWhatIsSeen(): void {
  const seen = listsSeen()
  const aim = seen.flatMap(([element]) => [...element.children]).find(isInTheMiddle)
  const before = aim?.getBoundingClientRect().top ?? 0
  for (const [element, tell] of watchers) if (isPart(element) && isSeen(element)) tell(true, 'at-once')
  for (const [, tell] of seen) tell(true, 'at-once')
  // What one went to stays where it is.
  if (aim) window.scrollBy(0, aim.getBoundingClientRect().top - before)
}

/** What stands in a part that is skipped would have to be laid out to say where it is. */
function listsSeen(): readonly (readonly [Element, Tell])[] {
  const isInSeenPart = oncePer((part: Element) => isSeen(part))
  return [...watchers].filter(([element]) => {
    const part = element.closest('[data-part]')
    return !isPart(element) && (!part || isInSeenPart(part)) && isSeen(element)
  })
}

const isPart = (element: Element) => element.hasAttribute('data-part')

/** And a little more, since it may be lower than was thought. */
function isSeen(element: Element): boolean {
  if (element.closest('[hidden]')) return false
  const { innerHeight } = window
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > -innerHeight / 2 && top < 2 * innerHeight
}

function isInTheMiddle(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top <= window.innerHeight / 2 && bottom > window.innerHeight / 2
}
