import type { Searcher } from '../../search/searcher.ts'

/** There is no worker. */
export class WorkerLost extends Error {}

/** In a pack: a page from the disk may start no worker, so the page itself searches. */
export function workerSearcher(_address: string): Promise<Searcher> {
  return Promise.reject(new WorkerLost('Cannot start a worker from the disk'))
}
