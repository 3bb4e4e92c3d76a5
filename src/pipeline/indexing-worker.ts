import { parentPort, workerData } from 'node:worker_threads'
import type { IndexPiece } from '../search/index-piece.ts'
import { buildCaches } from './build-caches.ts'
import { builtIndex } from './built-index.ts'
import type { IndexingOrder, IndexingWork } from './indexer.ts'
import { unpackedPiece } from './packed-piece.ts'

/** A thread that puts one index together of pieces in the caches of builds, and tells it; null when one is not whole. */
const { folder, version }: IndexingWork = workerData
const { joint: cache } = buildCaches(folder)
const read = new Map<string, IndexPiece>()

function readAhead(pieces: readonly string[]): void {
  for (const said of pieces) {
    const packed = cache.find(said)
    if (packed) read.set(said, unpackedPiece(packed))
  }
}

parentPort?.on('message', async ({ pieces, isLast }: IndexingOrder) => {
  readAhead(pieces.filter((said) => !read.has(said)))
  if (!isLast) return
  const all = pieces.flatMap((said) => read.get(said) ?? [])
  read.clear()
  const index = all.length < pieces.length ? null : await builtIndex(all, { cache, version })
  const sent = index?.shards.flatMap(({ unpacked: { buffer } }) =>
    buffer instanceof ArrayBuffer ? buffer : [],
  )
  parentPort?.postMessage(index, sent)
})
