import type { ArchiveParts } from './archive-parts.ts'
import type { ArchiveSearcher } from './archive-searcher.ts'
import { once } from './once.ts'
import { WorkerLost } from './worker-lost.ts'

/**
 * The searcher of the archive under `address`, whose parts the page reads, too: in a worker, or in the page where that is
 * lost. It is opened when the first question comes.
 */
export function searcherAt(address: string, parts: ArchiveParts): ArchiveSearcher {
  const inPage = once(() => pageSearcher(parts))
  const opened = once(() => searcherInWorker(address, parts).catch(ifLost(inPage)))
  const ask = <T>(question: (searcher: ArchiveSearcher) => Promise<T>) =>
    opened()
      .then(question)
      .catch(ifLost(async () => question(await inPage())))
  return {
    find: (...question) => ask((searcher) => searcher.find(...question)),
    prepare: () => ask((searcher) => searcher.prepare()),
    lookUp: (id) => ask((searcher) => searcher.lookUp(id)),
    suggest: (...question) => ask((searcher) => searcher.suggest(...question)),
    why: (...question) => ask((searcher) => searcher.why(...question)),
    origin: () => ask((searcher) => searcher.origin()),
  }
}

function ifLost<T>(instead: () => Promise<T>): (error: unknown) => Promise<T> {
  return (error) => {
    if (error instanceof WorkerLost) return instead()
    throw error
  }
}

/** A part of the program of its own, as who only reads needs none. */
async function searcherInWorker(address: string, parts: ArchiveParts): Promise<ArchiveSearcher> {
  const { workerSearcher } = await import('./worker-searcher.ts')
  return workerSearcher(address, parts)
}

/** One more, since hardly any page needs it. */
async function pageSearcher(parts: ArchiveParts): Promise<ArchiveSearcher> {
  const { archiveSearcher } = await import('./archive-searcher.ts')
  return archiveSearcher(parts)
}
