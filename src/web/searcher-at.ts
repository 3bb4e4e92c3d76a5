import { type Searcher, searcherOf } from '../search/searcher.ts'
import { once } from './once.ts'
import { WorkerLost } from './worker-lost.ts'

/**
 * The searcher of the archive under `address`: in a worker, or in the page where that is lost. It opens its index when
 * the first question comes.
 */
export function searcherAt(address: string): Searcher {
  const inPage = once(() => pageSearcher(address))
  const opened = once(() => searcherInWorker(address).catch(ifLost(inPage)))
  const ask = <T>(question: (searcher: Searcher) => Promise<T>) =>
    opened()
      .then(question)
      .catch(ifLost(async () => question(await inPage())))
  return {
    search: (...question) => ask((searcher) => searcher.search(...question)),
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
async function searcherInWorker(address: string): Promise<Searcher> {
  const { workerSearcher } = await import('./worker-searcher.ts')
  return workerSearcher(address)
}

/** One more, since hardly any page needs it. */
async function pageSearcher(address: string): Promise<Searcher> {
  const { openEngine } = await import('./open-engine.ts')
  const { engine, origin } = await openEngine(address)
  return searcherOf(engine, origin)
}
