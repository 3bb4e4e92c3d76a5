import { availableParallelism } from 'node:os'
import type { Authorities } from '../model/authority.ts'
import type { EntryReading } from './entry-reading.ts'
import type { ReaderVersions, ReportReader } from './report-reader.ts'
import { inShare } from './share.ts'
import type { Sighting } from './sighting.ts'
import { sightingGroups } from './sighting-groups.ts'
import { allEnded, typescriptThread } from './typescript-thread.ts'

/** A thread takes as long to start as to read some hundred reports. */
const LEAST_SHARE = 200

type Group = readonly Sighting[]

/** What a thread needs to read its share; it can be sent to it. */
export type ReadingWork = {
  /** The folder of the caches of builds, through which the readings come back. */
  readonly folder: string
  readonly groups: readonly Group[]
  readonly authorities: Authorities
  readonly versions: ReaderVersions
}

type Choices = Omit<ReadingWork, 'groups'> & {
  readonly reader: ReportReader
  /** How many threads may read; by default as many as there are processors. */
  readonly threads?: number
  /** For fewer reports another thread is not worth its start. */
  readonly leastShare?: number
  /** About how many reports are kept together. */
  readonly groupSize?: number
  readonly onRead: (reports: number) => void
}

/**
 * Reads reports, on all processors where many are new. Threads only fill the caches of builds, from which each reading is
 * then taken: the same readings for any number of threads, and for caches that hold all of them, some or none.
 */
export async function readReports(
  seen: readonly (Sighting | EntryReading)[],
  { reader, threads = availableParallelism(), leastShare = LEAST_SHARE, groupSize, onRead, ...work }: Choices,
): Promise<readonly EntryReading[]> {
  const unreadable = seen.flatMap((one) => ('issue' in one ? [one] : []))
  onRead(unreadable.length)
  const found = sightingGroups(
    seen.filter((one) => 'location' in one),
    groupSize,
  ).map((group) => {
    const readings = reader.find(group)
    if (readings) onRead(group.length)
    return { group, readings }
  })
  const missing = found.flatMap(({ group, readings }) => (readings ? [] : [group]))
  const unread = missing.reduce((sum, group) => sum + reader.unread(group).length, 0)
  // What threads read comes back through the caches or not at all.
  const of = reader.keeps() ? Math.min(threads, Math.floor(unread / leastShare)) : 1
  if (of > 1) await inThreads(missing, of, { ...work, onRead })
  const readings = found.flatMap(({ group, readings }) => {
    if (readings) return readings
    if (of <= 1) onRead(group.length)
    return reader.find(group) ?? reader.read(group)
  })
  return [...unreadable, ...readings]
}

async function inThreads(
  groups: readonly Group[],
  of: number,
  { onRead, ...work }: Omit<Choices, 'reader' | 'threads' | 'leastShare' | 'groupSize'>,
): Promise<void> {
  const module = new URL('./reading-worker.ts', import.meta.url).href
  const threads = Array.from({ length: of }, (_, first) => {
    const share: ReadingWork = { ...work, groups: inShare(groups, { first, of }) }
    const thread = typescriptThread(module, share)
    thread.on('message', onRead)
    return thread
  })
  await allEnded(threads, 'read the reports')
}
