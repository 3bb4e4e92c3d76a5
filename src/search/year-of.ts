import type { Conference } from '../model/conference.ts'

/** The year a conference stands under; null when it cannot be known. */
export function yearOf({ date }: Conference): number | null {
  return date?.start ? Number(date.start.slice(0, 4)) : null
}
