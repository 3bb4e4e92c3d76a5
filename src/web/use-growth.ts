import { startTransition, useState } from 'react'

/** By place in the history: who comes back finds the list as long as it was left, and the page as far down. */
const grown = new Map<string, number>()

type Growing = {
  /** Where in the history of the tab this list stands. */
  readonly place: string
  /** How much of it is there at first, and how much more each time. */
  readonly step: number
  /** So much must be there at once, for what the address points to. */
  readonly least?: number
}

export type Growth = { readonly length: number; readonly grow: () => void }

/** How much of a long list is on the page. */
export function useGrowth({ place, step, least = 0 }: Growing): Growth {
  const [reached, setReached] = useState({ place, length: grown.get(place) ?? step })
  const length = Math.max(least, reached.place === place ? reached.length : (grown.get(place) ?? step))
  return {
    length,
    grow: () => {
      grown.set(place, length + step)
      // What the reader types or presses meanwhile comes first.
      startTransition(() => setReached({ place, length: length + step }))
    },
  }
}
