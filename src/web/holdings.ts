import { createContext, useContext } from 'react'
import type { Conference } from '../model/conference.ts'
import type { BriefStore } from './brief-store.ts'

/** The conferences of one state of the data, by their numbers, which in another state may be those of others. */
export type Holdings = {
  /** What lists show of them, as far as it has come. */
  readonly briefs: BriefStore
  /** All that is known of those with these numbers, in the order given. Fails when it cannot be had. */
  readonly records: (numbers: readonly number[]) => Promise<readonly Conference[]>
}

export const HoldingsContext = createContext<Holdings | null>(null)

/** Those that the page before the reader numbers. Throws when nothing says which state it is of. */
export function useHoldings(): Holdings {
  const holdings = useContext(HoldingsContext)
  if (!holdings) throw new Error('Cannot read conferences by number: no HoldingsContext stands around')
  return holdings
}
