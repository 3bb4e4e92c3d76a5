import type { Brief } from '../model/brief.ts'

/** The year a conference stands under; null when it cannot be known. */
export function yearOf({ date }: Brief): number | null {
  return date?.start ? Number(date.start.slice(0, 4)) : null
}
