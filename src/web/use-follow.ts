import { type MouseEvent, useCallback } from 'react'
import { useNavigate } from 'react-router'

export type Follow = (event: MouseEvent, path: string) => void

/** Follows a plain link within the page, as the router's own would: ten thousand of those are slow to set. */
export function useFollow(): Follow {
  const navigate = useNavigate()
  // The same function on every page of the router, so that no entry is set again for it.
  return useCallback(
    (event, path) => {
      const { button, metaKey, ctrlKey, shiftKey, altKey } = event
      if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
      event.preventDefault()
      void navigate(path)
    },
    [navigate],
  )
}
