import { type RefObject, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { placeInHistory } from './place-in-history.ts'

/** Which of the links to an address was followed. */
type Followed = { readonly href: string; readonly at: number }

/** By place in the history: what was followed from there last. */
const followedFrom = new Map<string, Followed>()

/**
 * A new page takes the focus, as a newly loaded document would; another query on the same page does not. Who comes back
 * goes on from the link that was followed, not from the beginning of a long list.
 */
export function useFocusOnArrival(page: RefObject<HTMLElement | null>): void {
  const location = useLocation()
  const cause = useNavigationType()
  const { pathname } = location
  const place = placeInHistory(location)
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const { current } = page
    const link = current && cause === 'POP' ? linkAt(current, followedFrom.get(place)) : null
    const target = link ?? current
    target?.focus({ preventScroll: true })
  }, [page, pathname, place, cause])
  useEffect(() => {
    const { current } = page
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      const href = link?.getAttribute('href')
      if (!current || !link || !href) return
      followedFrom.set(place, { href, at: linksTo(current, href).indexOf(link) })
    }
    // Before the router answers the click and the page is another one.
    current?.addEventListener('click', onClick, { capture: true })
    return () => current?.removeEventListener('click', onClick, { capture: true })
  }, [page, place])
}

const linksTo = (page: Element, href: string) =>
  [...page.querySelectorAll('a')].filter((link) => link.getAttribute('href') === href)

function linkAt(page: Element, followed: Followed | undefined): HTMLElement | null {
  return followed ? (linksTo(page, followed.href)[followed.at] ?? null) : null
}
