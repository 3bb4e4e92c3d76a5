import type { Conference } from '../model/conference.ts'

/** What stands for a year in the name of a file where it is not known. */
export const UNKNOWN_YEAR = 'khong-ro-nam'

/** The conferences of each year from the last to the first, those of an unknown one at the end; the order within stays. */
export function conferencesByYear(
  conferences: readonly Conference[],
): ReadonlyMap<string, readonly Conference[]> {
  const years = new Map<string, Conference[]>()
  for (const conference of conferences) {
    const year = conference.date?.start?.slice(0, 4) ?? UNKNOWN_YEAR
    const known = years.get(year)
    if (known) known.push(conference)
    else years.set(year, [conference])
  }
  return new Map([...years].toSorted(([one], [other]) => rankOf(other) - rankOf(one)))
}

const rankOf = (year: string) => (year === UNKNOWN_YEAR ? 0 : Number(year))
