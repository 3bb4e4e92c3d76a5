import { EVERYTHING } from '../search/query.ts'
import { paths } from './paths.ts'
import { RECORD_KINDS } from './record-kind.ts'

/** The pages that stand beside each other, by their addresses and their names among the words; one more is a row more. */
export const STANDING_PAGES = [
  { to: paths.timeline.href(EVERYTHING), name: 'timeline' },
  ...RECORD_KINDS.map((kind) => ({ to: paths.records.href(kind), name: kind })),
  { to: paths.gapMap.href(), name: 'gapMap' },
] as const

export type StandingPage = (typeof STANDING_PAGES)[number]
