import type { Brief } from './brief.ts'

type Dated = Pick<Brief, 'id' | 'date'>

/**
 * The order of an archive, by which its conferences are numbered: the newest first; what is known less exactly comes
 * after what is known better, the undated last.
 */
export function newestFirst(one: Dated, other: Dated): number {
  return compared(other.date?.start ?? '', one.date?.start ?? '') || compared(one.id, other.id)
}

const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other))
