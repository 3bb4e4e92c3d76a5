import type { Searcher } from '../../search/searcher.ts'
import { WorkerLost } from '../worker-lost.ts'

/** In a pack: a page from the disk may start no worker, so the page itself searches. */
export function workerSearcher(_address: string): Promise<Searcher> {
  return Promise.reject(new WorkerLost('Cannot start a worker from the disk'))
}
