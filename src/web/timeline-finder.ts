import type { FacetColumns } from '../search/facet-index.ts'
import type { TimelineQuery } from '../search/query.ts'
import type { Searcher } from '../search/searcher.ts'
import { answersKept } from './answers-kept.ts'
import { ArchiveError } from './archive-error.ts'
import { filterChips } from './filter-chips.ts'
import { type Timeline, timelineOf } from './timeline.ts'

/** A question in steps; `onFacts` is told what cards and facts say while the full texts are on their way. */
export type TimelineAsking = {
  readonly signal?: AbortSignal
  readonly onFacts?: (timeline: Timeline) => void
}

/** What the timeline shows for a query. Fails with an `ArchiveError` where what is needed cannot be had. */
export type FindTimeline = (query: TimelineQuery, asking?: TimelineAsking) => Promise<Timeline>

type Sources = {
  readonly columns: () => Promise<FacetColumns>
  readonly search: Searcher['search']
}

/** Finds and counts where it is asked. */
export function timelineFinder({ columns, search }: Sources): FindTimeline {
  const about = answersKept(search)
  return async (query, { signal, onFacts } = {}) => {
    const { text, reading } = query
    if (text.trim() === '') return timelineOf(await columns(), query, null, [])
    const ask = about(text, reading)
    const given = signal ? { signal } : {}
    const asking = onFacts && {
      onFacts: async (answer: Parameters<typeof filterChips>[1]['answer']) => {
        // Where they cannot be had, the whole answer says so.
        const facets = await columns().catch(() => null)
        if (facets) onFacts(timelineOf(facets, query, answer, []))
      },
    }
    const [facets, answer] = await Promise.all([columns(), ask(text, { ...given, ...asking })])
    const rest = async (other: string) => (other.trim() === '' ? null : ask(other, given))
    const chips = await filterChips(facets, { query, answer }, rest).catch(noneOutOfReach)
    return timelineOf(facets, query, answer, chips)
  }
}

/** What was found is shown, though it cannot be counted what else would be. */
function noneOutOfReach(error: unknown): readonly [] {
  if (error instanceof ArchiveError) return []
  throw error
}
