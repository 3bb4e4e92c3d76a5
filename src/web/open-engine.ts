import { ANALYZER_VERSION } from '../search/analyzer.ts'
import { type Engine, loadEngine } from '../search/engine.ts'
import { buildIndex } from '../search/index-file.ts'
import type { IndexOrigin } from '../search/searcher.ts'
import { authoritiesIn, conferencesIn } from './archive-contents.ts'
import { ArchiveError } from './archive-error.ts'
import { archivePartsAt } from './archive-parts.ts'

export type OpenedEngine = { readonly engine: Engine; readonly origin: IndexOrigin }

/**
 * The engine of the archive under `address`. An index that is missing, damaged or cut by another analyser is made again
 * from the records. Fails with an `ArchiveError` when they cannot be read either.
 */
export async function openEngine(address: string): Promise<OpenedEngine> {
  const parts = archivePartsAt(address)
  const { analyzer } = await parts.manifest()
  const published = analyzer === ANALYZER_VERSION ? await parts.read('index', loadEngine).catch(unfit) : null
  if (published) return { engine: published, origin: 'published' }
  const [conferences, authorities] = await Promise.all([conferencesIn(parts), authoritiesIn(parts)])
  return { engine: loadEngine(buildIndex(conferences, authorities)), origin: 'rebuilt' }
}

function unfit(error: unknown): null {
  if (error instanceof ArchiveError) return null
  throw error
}
