import { parentPort, workerData } from 'node:worker_threads'
import { buildCaches } from './build-caches.ts'
import type { ReadingWork } from './read-reports.ts'
import { reportReader } from './report-reader.ts'

/** A thread that reads its share of the reports into the caches of builds, and says so after each group. */
const { folder, groups, authorities, versions }: ReadingWork = workerData
const reader = reportReader({ caches: buildCaches(folder), authorities, versions })
for (const group of groups) {
  reader.read(group)
  parentPort?.postMessage(group.length)
}
