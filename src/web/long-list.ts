import { createContext, useContext } from 'react'
import type { Follow } from './use-follow.ts'

/** What the parts of a long list know of the whole. */
export type LongList = {
  /** How many conferences stand before the one to which one comes. */
  readonly before: number
  /** So many from there on are told in full before anybody knows where the screen ends. */
  readonly inFull: number
  /** How a link in it is followed. */
  readonly follow: Follow
}

export const LongListContext = createContext<LongList | null>(null)

export function useLongList(): LongList {
  const list = useContext(LongListContext)
  if (!list) throw new Error('Cannot show entries: no long list stands around them')
  return list
}
