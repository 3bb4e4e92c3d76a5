import type { MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useAsked } from './asked.ts'
import { paths } from './paths.ts'
import { useRecord } from './record-context.ts'
import { wasOpenedHere } from './use-opening.ts'

/** How what is open on a conference's page is closed. */
type Closing = {
  /** The page without it. */
  readonly href: string
  readonly close: () => void
  /** The same for a link; one that is to open elsewhere does. */
  readonly onClick: (event: MouseEvent) => void
}

/** Closes what is open by the step back that Back would take, where that leads to this page. */
export function useClose(): Closing {
  const { conference } = useRecord()
  const { state } = useLocation()
  const navigate = useNavigate()
  const href = paths.conference.href(conference.id, useAsked())
  const close = () => {
    void (wasOpenedHere(state) ? navigate(-1) : navigate(href, { replace: true, preventScrollReset: true }))
  }
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    close()
  }
  return { href, close, onClick }
}
