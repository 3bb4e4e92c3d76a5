import type { MouseEvent } from 'react'
import { Link, type LinkProps } from 'react-router'
import { useClose } from '../use-close.ts'

/** Closes what is open on the page of a conference. */
export function CloseLink(props: Omit<LinkProps, 'to' | 'replace' | 'onClick'>) {
  const { href, close } = useClose()
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    close()
  }
  return <Link {...props} onClick={onClick} replace to={href} />
}
