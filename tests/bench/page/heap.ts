import type { SlowPage } from './slow-phone.ts'

type Usage = {
  readonly usedSize: number
  readonly embedderHeapUsedSize: number
  readonly backingStorageSize: number
}

const taken = ({ usedSize, embedderHeapUsedSize, backingStorageSize }: Usage) =>
  usedSize + embedderHeapUsedSize + backingStorageSize

/** How much memory a page and its workers hold, in megabytes: scripts, the document and buffers, after tidying up. */
export async function heapOf({ devtools, workers }: SlowPage): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage')
  await workers.ask('HeapProfiler.collectGarbage')
  const all = [
    (await devtools.send('Runtime.getHeapUsage')) as Usage,
    ...(await workers.ask<Usage>('Runtime.getHeapUsage')),
  ]
  return all.map(taken).reduce((sum, one) => sum + one, 0) / 1e6
}
