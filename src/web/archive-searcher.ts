import { EVERYTHING } from '../search/query.ts'
import type { Searcher } from '../search/searcher.ts'
import type { SuggestionIndex } from '../search/suggestions.ts'
import { columnsIn } from './archive-contents.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { engineSearcher } from './engine-searcher.ts'
import { type LookedUp, lookedUp, type Near } from './looked-up.ts'
import { once } from './once.ts'
import { openEngine } from './open-engine.ts'
import { type FindTimeline, timelineFinder } from './timeline-finder.ts'

/** What is asked of an archive as a whole, wherever that is answered. */
export type ArchiveSearcher = Pick<Searcher, 'suggest' | 'why' | 'origin'> & {
  readonly find: FindTimeline
  /** Fetches what a choice is counted with, and counts once, before somebody chooses. */
  readonly prepare: () => Promise<void>
  /** Whether a conference has this id, and if not, which are nearest to it. */
  readonly lookUp: (id: string) => Promise<LookedUp>
}

/** Answers where it is asked: of the archive is opened what a question needs, once. */
export function archiveSearcher(parts: ArchiveParts): ArchiveSearcher {
  const columns = once(() => columnsIn(parts))
  const engine = once(() => openEngine(parts))
  const searcher = once(async () => engineSearcher(await engine()))
  const near = once(async () => nearIn(await (await engine()).suggestions()))
  const find = timelineFinder({
    columns,
    search: async (...question) => (await searcher()).search(...question),
  })
  return {
    find,
    // Who has counted once has the names of all choices in their order.
    prepare: async () => void (await find(EVERYTHING)),
    lookUp: async (id) => lookedUp(id, await near()),
    suggest: async (...question) => (await searcher()).suggest(...question),
    why: async (...question) => (await searcher()).why(...question),
    origin: async () => (await searcher()).origin(),
  }
}

/** Every conference can be suggested. */
function nearIn({ list }: SuggestionIndex): readonly Near[] {
  return list.flatMap(({ kind, id, label, date }) =>
    kind === 'conference' ? [{ id, title: label, date }] : [],
  )
}
