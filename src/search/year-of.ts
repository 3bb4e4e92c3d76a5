import type { Brief } from '../model/brief.ts'

/** The year a conference stands under; null when it cannot be known. */
export function yearOf({ date }: Pick<Brief, 'date'>): number | null {
  return date?.start ? Number(date.start.slice(0, 4)) : null
}

/** The month, 1 to 12, under which it stands in its year; null when only the year is known. */
export function monthOf({ date }: Pick<Brief, 'date'>): number | null {
  return date?.start && date.start.length >= 7 ? Number(date.start.slice(5, 7)) : null
}
