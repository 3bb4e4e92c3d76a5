import { wrap } from 'comlink'
import { unpacked } from '../search/packed-answer.ts'
import type { Searcher } from '../search/searcher.ts'
import { ArchiveError } from './archive-error.ts'
import { buildOfPage } from './offline/kept-copy.ts'
import type { SearchService } from './search-worker.ts'
import { takingTurns } from './turns.ts'
import { WorkerLost } from './worker-lost.ts'

/**
 * An engine in a worker, so that the page never waits for it. Fails with an `ArchiveError` when the archive under
 * `address` cannot be read, with `WorkerLost` when there is no worker.
 */
export async function workerSearcher(address: string): Promise<Searcher> {
  const worker = started()
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new WorkerLost(message)))
  })
  // It may be lost while nobody asks.
  lost.catch(() => undefined)
  const service = wrap<SearchService>(worker)
  // Workers resolve addresses against their own file.
  const opening = await Promise.race([service.open(new URL(address, document.baseURI).href), lost])
  if (opening.kind === 'failed') {
    worker.terminate()
    throw new ArchiveError(opening.failure, opening.file, opening.status)
  }
  const { ids, origin } = opening
  const turns = takingTurns()
  const ask = <T>(call: () => Promise<T>, signal?: AbortSignal) =>
    turns(() => Promise.race([call(), lost]), signal)
  return {
    search: async (text, reading, signal) =>
      unpacked(await ask(() => service.search(text, reading), signal), ids),
    suggest: (text, signal) => ask(() => service.suggest(text), signal),
    why: (text, reading, id) => ask(() => service.why(text, reading, id)),
    origin: () => Promise.resolve(origin),
  }
}

function started(): Worker {
  try {
    // By its name it knows the build of the page, whose archive it is to search.
    return new Worker(new URL('./search-worker.ts', import.meta.url), {
      type: 'module',
      name: buildOfPage() ?? '',
    })
  } catch (error) {
    // A page from the disk may not start one, and some browsers know none.
    throw new WorkerLost('Cannot start the worker', { cause: error })
  }
}
