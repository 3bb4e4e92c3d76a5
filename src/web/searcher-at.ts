import { type Searcher, searcherOf } from '../search/searcher.ts'
import { once } from './once.ts'

/** The searcher of the archive under `address`; it opens its index when the first question comes. */
export function searcherAt(address: string): Searcher {
  const opened = once(() => inPage(address))
  return {
    search: async (...question) => (await opened()).search(...question),
    origin: async () => (await opened()).origin(),
  }
}

async function inPage(address: string): Promise<Searcher> {
  const { openEngine } = await import('./open-engine.ts')
  const { engine, origin } = await openEngine(address)
  return searcherOf(engine, origin)
}
