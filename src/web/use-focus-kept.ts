import { type RefObject, useEffect, useRef } from 'react'

/** A link that was followed, and where in its list it stood. */
type Followed = { readonly link: Element; readonly list: Element | null; readonly at: number }

/**
 * Keeps the focus in a part of a page whose links go when they are followed, as a chip does: it goes on to the link that
 * takes the place in the list, or to what says how many were found.
 */
export function useFocusKept(part: RefObject<HTMLElement | null>): void {
  const followed = useRef<Followed | null>(null)
  useEffect(() => {
    const { current } = part
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      const list = link?.closest('ul') ?? null
      followed.current = link && { link, list, at: list ? linksIn(list).indexOf(link) : 0 }
    }
    current?.addEventListener('click', onClick)
    return () => current?.removeEventListener('click', onClick)
  }, [part])
  useEffect(() => {
    const { current } = followed
    if (!current || current.link.isConnected) return
    followed.current = null
    if (document.activeElement !== document.body) return
    const next = current.list?.isConnected ? linksIn(current.list) : []
    const status = part.current?.querySelector<HTMLElement>('[role="status"]')
    const heir = next[current.at] ?? next.at(-1) ?? status
    heir?.focus({ preventScroll: true })
  })
}

const linksIn = (list: Element) => [...list.querySelectorAll('a')]
