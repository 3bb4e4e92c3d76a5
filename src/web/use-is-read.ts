import { useSyncExternalStore } from 'react'
import { onYearRead, yearRead } from './year-read.ts'

/** Whether a year of the timeline is the one that is read. */
export function useIsRead(year: number): boolean {
  return useSyncExternalStore(
    onYearRead,
    () => yearRead() === year,
    () => false,
  )
}
