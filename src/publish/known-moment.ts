import type { CitedWork } from './cited-work.ts'
import { statedDate } from './stated-date.ts'

/** Year, month and day on which something begins, as far as they are stated. */
export function knownMoment(date: CitedWork['date']): readonly number[] {
  const [first] = (date && statedDate(date))?.split('/') ?? []
  return first === undefined ? [] : first.split('-').map(Number)
}
