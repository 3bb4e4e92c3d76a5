import { Link, type LinkProps } from 'react-router'
import { useClose } from '../use-close.ts'

/** Closes what is open on the page of a conference. */
export function CloseLink(props: Omit<LinkProps, 'to' | 'replace' | 'onClick'>) {
  const { href, onClick } = useClose()
  return <Link {...props} onClick={onClick} replace to={href} />
}
