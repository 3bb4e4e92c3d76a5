import { parentPort, workerData } from 'node:worker_threads'
import { writePageShare } from './page-share.ts'

/** A thread that writes its share of the pages; it says how many pages and cards there are in all, then so after each. */
const { work, share } = workerData
await writePageShare(work, share, {
  onOpened: (count) => parentPort?.postMessage(count),
  onWritten: () => parentPort?.postMessage('written'),
})
