import { useSyncExternalStore } from 'react'

/** Where the style sheets put the reports below the record. */
const NARROW = '(width <= 56rem)'

/** Whether there is no room for two pages of a spread beside each other. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow, () => false)

// Where nothing is laid out, nothing is narrow.
const isNarrow = () => globalThis.matchMedia?.(NARROW).matches ?? false

function subscribe(onChange: () => void): () => void {
  const query = globalThis.matchMedia?.(NARROW)
  query?.addEventListener('change', onChange)
  return () => query?.removeEventListener('change', onChange)
}
