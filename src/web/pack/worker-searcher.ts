import { WorkerLost } from '../worker-lost.ts'
import type { workerSearcher as onSite } from '../worker-searcher.ts'

/** In a pack: a page from the disk may start no worker, so the page itself searches. */
export const workerSearcher: typeof onSite = () =>
  Promise.reject(new WorkerLost('Cannot start a worker from the disk'))
