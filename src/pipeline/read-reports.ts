import { availableParallelism } from 'node:os'
import type { Authorities } from '../model/authority.ts'
import type { EntryReading } from './entry-reading.ts'
import type { ReportPlace } from './files.ts'
import type { ReaderVersions, ReportReader } from './report-reader.ts'
import { inShare } from './share.ts'
import { allEnded, typescriptThread } from './typescript-thread.ts'

/** A thread takes as long to start as to read some hundred reports. */
const LEAST_SHARE = 200

/** What a thread needs to read its share; it can be sent to it. */
export type ReadingWork = {
  /** The folder of the cache of builds, through which the readings come back. */
  readonly folder: string
  readonly places: readonly ReportPlace[]
  readonly authorities: Authorities
  readonly versions: ReaderVersions
}

type Choices = Omit<ReadingWork, 'places'> & {
  readonly reader: ReportReader
  /** How many threads may read; by default as many as there are processors. */
  readonly threads?: number
  /** For fewer reports another thread is not worth its start. */
  readonly leastShare?: number
  readonly onRead: () => void
}

/**
 * Reads reports, on all processors where many are new. Threads only fill the cache of builds, from which each reading is
 * then taken: the same readings for any number of threads, and for a cache that holds all of them, some or none.
 */
export async function readReports(
  places: readonly ReportPlace[],
  { reader, threads = availableParallelism(), leastShare = LEAST_SHARE, onRead, ...work }: Choices,
): Promise<readonly EntryReading[]> {
  const found = places.map((place) => {
    const reading = reader.find(place)
    if (reading) onRead()
    return { place, reading }
  })
  const missing = found.flatMap(({ place, reading }) => (reading ? [] : [place]))
  // What threads read comes back through the cache or not at all.
  const of = reader.keeps() ? Math.min(threads, Math.floor(missing.length / leastShare)) : 1
  if (of > 1) await inThreads(missing, of, { ...work, onRead })
  return found.map(({ place, reading }) => {
    if (reading) return reading
    if (of <= 1) onRead()
    return reader.read(place)
  })
}

async function inThreads(
  places: readonly ReportPlace[],
  of: number,
  { onRead, ...work }: Omit<Choices, 'reader' | 'threads' | 'leastShare'>,
): Promise<void> {
  const module = new URL('./reading-worker.ts', import.meta.url).href
  const threads = Array.from({ length: of }, (_, first) => {
    const share: ReadingWork = { ...work, places: inShare(places, { first, of }) }
    const thread = typescriptThread(module, share)
    thread.on('message', onRead)
    return thread
  })
  await allEnded(threads, 'read the reports')
}
