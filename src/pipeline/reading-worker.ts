import { parentPort, workerData } from 'node:worker_threads'
import { buildCache } from './build-cache.ts'
import type { ReadingWork } from './read-reports.ts'
import { reportReader } from './report-reader.ts'

/** A thread that reads its share of the reports into the cache of builds, and says so after each. */
const { folder, places, authorities, versions }: ReadingWork = workerData
const reader = reportReader({ cache: buildCache(folder), authorities, versions })
for (const place of places) {
  const reading = reader.read(place)
  // An index asks for the words of all.
  if ('entry' in reading) reading.entry.words()
  parentPort?.postMessage('read')
}
