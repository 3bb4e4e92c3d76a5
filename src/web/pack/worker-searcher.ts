import type { ArchiveParts } from '../archive-parts.ts'
import type { ArchiveSearcher } from '../archive-searcher.ts'
import { WorkerLost } from '../worker-lost.ts'

/** In a pack: a page from the disk may start no worker, so the page itself searches. */
export function workerSearcher(_address: string, _parts: ArchiveParts): Promise<ArchiveSearcher> {
  return Promise.reject(new WorkerLost('Cannot start a worker from the disk'))
}
