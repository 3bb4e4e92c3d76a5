import type { Brief } from '../../model/brief.ts'
import { useGrowth } from '../use-growth.ts'
import { Entries } from './entries.tsx'
import { More } from './more.tsx'

/** About three screens of a desk. */
const STEP = 30

type GrowingEntriesProps = {
  readonly conferences: readonly Brief[]
  /** Where in the history of the tab this list stands. */
  readonly place: string
}

/** The beginning of a long list, and more of it as the reader goes on: ten thousand answers are never on the page at once. */
export function GrowingEntries({ conferences, place }: GrowingEntriesProps) {
  const { length, grow } = useGrowth({ place, step: STEP })
  const left = conferences.length - length
  return (
    <>
      <Entries conferences={conferences.slice(0, length)} under="no-heading" />
      {left > 0 && <More key={length} left={left} onMore={grow} />}
    </>
  )
}
