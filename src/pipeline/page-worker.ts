import { parentPort, workerData } from 'node:worker_threads'
import { writePageShare } from './page-share.ts'

/** A thread that writes its share of the pages, and says so after each. */
const { work, share } = workerData
await writePageShare(work, share, () => parentPort?.postMessage('written'))
