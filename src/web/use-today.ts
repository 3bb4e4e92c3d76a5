import { useSyncExternalStore } from 'react'
import { useStrings } from './edition.ts'

/** The day on which a page is read; null in the page that was made before anybody read it. */
export function useToday(): string | null {
  const { date } = useStrings()
  return useSyncExternalStore(
    subscribe,
    () => date.short(new Date()),
    () => null,
  )
}

// Nobody waits for midnight.
const subscribe = () => () => undefined
