import path from 'node:path'
import { type BuildCache, buildCache, forgetUnused } from './build-cache.ts'

/** What a build keeps for the next. */
export type BuildCaches = {
  /** What was made of one report, or of those of one conference. */
  readonly single: BuildCache
  /** What was put together of many. A report that changes makes it anew, so that it is kept for an hour only. */
  readonly joint: BuildCache
}

const HOUR = 3_600_000

/** The caches in a folder, which may be removed at any time; a disk that refuses is told of once. */
export function buildCaches(
  folder: string,
  onRefused: (reason: string) => void = () => undefined,
): BuildCaches {
  let isTold = false
  const once = (reason: string) => {
    if (!isTold) onRefused(reason)
    isTold = true
  }
  return {
    single: buildCache(folder, { onRefused: once }),
    joint: buildCache(jointIn(folder), { onRefused: once, markedEvery: 0 }),
  }
}

/** Removes what no build has used for long. */
export function tidyCaches(folder: string): void {
  forgetUnused(folder)
  forgetUnused(jointIn(folder), { keptFor: HOUR, lookedEvery: 0 })
}

const jointIn = (folder: string) => path.join(folder, 'joint')
