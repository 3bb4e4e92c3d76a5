import { parentPort, workerData } from 'node:worker_threads'
import { buildCaches } from './build-caches.ts'
import { builtIndex } from './built-index.ts'
import type { IndexingWork } from './indexer.ts'
import { unpackedPiece } from './packed-piece.ts'

/** A thread that puts one index together of pieces in the caches of builds, and tells it; null when one is not whole. */
const { folder, version }: IndexingWork = workerData
parentPort?.once('message', async (said: readonly string[]) => {
  const { joint: cache } = buildCaches(folder)
  const pieces = said.flatMap((one) => cache.find(one) ?? []).map(unpackedPiece)
  const index = pieces.length < said.length ? null : await builtIndex(pieces, { cache, version })
  const sent = index?.shards.flatMap(({ unpacked: { buffer } }) =>
    buffer instanceof ArrayBuffer ? buffer : [],
  )
  parentPort?.postMessage(index, sent)
})
