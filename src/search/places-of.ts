import type { MarkTier } from '../text/mark-tier.ts'
import type { Looking, Reached } from './looking.ts'
import type { Occurrences } from './occurrences.ts'
import { placesOfPhrase } from './places-of-phrase.ts'
import type { Clause, Run } from './query-words.ts'
import type { Sought } from './search-index.ts'

/** Places where a run of words begins, ascending, all in one tier. */
export type Places = {
  /** The word that stands there; null of a phrase. */
  readonly sought: Sought | null
  readonly places: Uint32Array
  readonly tier: MarkTier
  /** 1 of whole words, less where one only begins as typed. */
  readonly closeness: number
}

/** Where a condition is met; nothing when a word of each of its runs is nowhere in the archive. */
export function placesOf({ runs }: Pick<Clause, 'runs'>, looking: Looking): readonly Places[] {
  return runs.flatMap((run) => placesOfRun(run, looking))
}

function placesOfRun(run: Run, { matches, occurrences }: Looking): readonly Places[] {
  const found = run.map(matches)
  if (found.some(({ length }) => length === 0)) return []
  const [only, ...others] = found
  if (!only || others.length > 0) return placesOfPhrase(run, found, occurrences)
  return only.map((match) => placesOfWord(match, occurrences)).filter(({ places }) => places.length > 0)
}

function placesOfWord(match: Reached, occurrences: Occurrences): Places {
  const { tier, closeness } = match
  return { sought: match, places: occurrences.of(match), tier, closeness }
}
