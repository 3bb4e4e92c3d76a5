import { createContext, use } from 'react'
import type { ArchiveState } from '../model/archive-state.ts'

/** How much of each list of the page of the state is there before the reader asks for more. */
type GapLengths = {
  /** Of names and of reports. */
  readonly lines: number
  /** Of the conferences under what is folded. */
  readonly conferences: number
}

/** So much the page may list at once. */
const MOST = 1500

const ALL: GapLengths = { lines: Number.POSITIVE_INFINITY, conferences: Number.POSITIVE_INFINITY }
const BEGINNING: GapLengths = { lines: 30, conferences: 3 }

export const GapLengthsContext = createContext(ALL)

export const useGapLengths = () => use(GapLengthsContext)

/** Of a small archive all is there at once; of a great one the beginning of each list, or it would be a page of megabytes. */
export function gapLengths({
  reports,
  places,
  elsewhere,
  missing,
  unidentified,
}: Pick<ArchiveState, 'reports' | 'places' | 'elsewhere' | 'missing' | 'unidentified'>): GapLengths {
  const lists = [...places, ...missing, ...unidentified].map(({ conferences }) => conferences.length)
  const listed = [reports.length, elsewhere.length, ...lists].reduce((one, other) => one + other, 0)
  return listed > MOST ? BEGINNING : ALL
}

/** Whether the page of the state holds back anything. */
export const isBeginning = (lengths: GapLengths) => lengths === BEGINNING
