import { useLocation } from 'react-router'
import type { Brief } from '../../model/brief.ts'
import { UNDATED_ANCHOR, yearAnchor } from '../paths.ts'
import { placeInHistory } from '../place-in-history.ts'
import type { MonthGroup, YearGroup } from '../timeline.ts'
import { useGrowth } from '../use-growth.ts'
import { More } from './more.tsx'
import { TimelineYear, Undated } from './timeline-year.tsx'

/** About six screens of a desk: a great archive begins as soon as a small one. */
const STEP = 60

/** So many grow by themselves, and are found by the browser's own search; of more a page becomes slow. */
const MOST_EAGER = 1200

type GrowingYearsProps = {
  readonly years: readonly YearGroup[]
  readonly undated: readonly Brief[]
}

/** The years from the newest on, as far as the reader has come, or as the address points. */
export function GrowingYears({ years, undated }: GrowingYearsProps) {
  const location = useLocation()
  const least = countedTo(location.hash.slice(1), years, undated)
  const { length, grow } = useGrowth({ place: placeInHistory(location), step: STEP, least })
  const dated = years.reduce((sum, { count }) => sum + count, 0)
  const left = dated + undated.length - length
  return (
    <>
      {beginningOf(years, length).map((group) => (
        <TimelineYear group={group} key={group.year} />
      ))}
      {length >= dated && <Undated conferences={undated.slice(0, length - dated)} />}
      {left > 0 && <More isEager={length < MOST_EAGER} key={length} left={left} onMore={grow} />}
    </>
  )
}

/** How many entries there are down to the end of what an anchor names; none for any other. */
function countedTo(anchor: string, years: readonly YearGroup[], undated: readonly Brief[]): number {
  const all = years.reduce((sum, { count }) => sum + count, 0)
  if (anchor === UNDATED_ANCHOR) return all + undated.length
  const at = years.findIndex(({ year }) => yearAnchor(year) === anchor)
  return years.slice(0, at + 1).reduce((sum, { count }) => sum + count, 0)
}

/** So many entries of the years; a year or a month that is there as a whole is the same object as before. */
function beginningOf(years: readonly YearGroup[], length: number): readonly YearGroup[] {
  let left = length
  return years.flatMap((group) => {
    if (left <= 0) return []
    const months = group.count <= left ? group.months : monthsOf(group.months, left)
    left -= group.count
    return months === group.months ? [group] : [{ ...group, months }]
  })
}

function monthsOf(months: readonly MonthGroup[], length: number): readonly MonthGroup[] {
  let left = length
  return months.flatMap((group) => {
    if (left <= 0) return []
    const { conferences } = group
    const shown = conferences.length <= left ? conferences : conferences.slice(0, left)
    left -= conferences.length
    return shown === conferences ? [group] : [{ ...group, conferences: shown }]
  })
}
