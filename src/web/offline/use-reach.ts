import { useSyncExternalStore } from 'react'
import { onReach, type Reach, reachNow } from './server-reach.ts'

/** Whether the server can be reached now. */
export function useReach(): Reach {
  return useSyncExternalStore(onReach, reachNow, () => 'reached')
}
