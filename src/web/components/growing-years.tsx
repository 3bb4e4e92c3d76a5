import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { beginningOf, beginningOfLists } from '../beginning-of.ts'
import type { YearGroup } from '../by-year.ts'
import type { InLists } from '../in-lists.ts'
import { UNDATED_ANCHOR, yearAnchor } from '../paths.ts'
import { GrowingList } from './growing-list.tsx'
import { TimelineYear, Undated } from './timeline-year.tsx'

type GrowingYearsProps = {
  readonly years: readonly YearGroup[]
  readonly undated: InLists
}

/** The years from the newest on, the undated at their end. */
export function GrowingYears({ years, undated }: GrowingYearsProps) {
  const { hash } = useLocation()
  const anchor = useAnchor(hash.slice(1))
  const dated = sumOf(years)
  const total = undated.reduce((sum, list) => sum + list.length, dated)
  return (
    <GrowingList
      before={countedBefore(anchor, years)}
      beginning={(length) => (
        <>
          {beginningOf(years, length).map((group, nth) => (
            <TimelineYear from={sumOf(years.slice(0, nth))} group={group} key={group.year} />
          ))}
          {length >= dated && <Undated from={dated} lists={beginningOfLists(undated, length - dated)} />}
        </>
      )}
      total={total}
    />
  )
}

/** When a page was set beforehand nobody knew to which year one would come; what is not there yet is gone to then. */
function useAnchor(asked: string): string {
  const anchor = useSyncExternalStore(
    unchanging,
    () => asked,
    () => '',
  )
  const [isLate] = useState(() => anchor !== asked && !document.getElementById(asked))
  useEffect(() => {
    if (isLate) document.getElementById(anchor)?.scrollIntoView()
  }, [isLate, anchor])
  return anchor
}

const unchanging = () => () => undefined

const sumOf = (groups: readonly YearGroup[]) => groups.reduce((sum, { count }) => sum + count, 0)

/** How many conferences stand above what an anchor names; none above any other. */
function countedBefore(anchor: string, years: readonly YearGroup[]): number {
  if (anchor === UNDATED_ANCHOR) return sumOf(years)
  const at = years.findIndex(({ year }) => yearAnchor(year) === anchor)
  return sumOf(years.slice(0, Math.max(0, at)))
}
