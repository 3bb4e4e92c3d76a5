import type { Issue } from '../model/issue.ts'
import type { BuildCache } from './build-cache.ts'
import type { EntryReading } from './entry-reading.ts'
import { foundJson, keptJson } from './kept-json.ts'
import { latestOnly } from './latest-only.ts'
import { isForNow, type Reading, readInTurn, readReport } from './read-report.ts'
import type { ReportFile } from './report-file.ts'
import { bytesSeen, type Sighting } from './sighting.ts'

/** What was read in reports before anybody was identified: each is read only once while it and the rules stay the same. */
type RawReadings = {
  readonly of: (seen: Sighting) => Reading
  readonly isKept: (seen: Sighting) => boolean
  /** Reads some reports, which takes less time than one by one, and has what was read in memory for some work. */
  readonly ahead: <T>(unread: readonly Sighting[], work: () => T) => T
}

type Raw = {
  readonly cache: BuildCache
  /** The version of what reads. */
  readonly rules: string
  /** How long the reading of one report may take, in milliseconds. */
  readonly most: number | undefined
}

export function rawReadings({ cache, rules, most }: Raw): RawReadings {
  const said = ({ file, sha256 }: Sighting) => `reading ${JSON.stringify([rules, file, sha256])}`
  const remembered = (seen: Sighting, reading: Reading): Reading =>
    isOfThisBuild(reading) ? reading : keptJson(cache, said(seen), () => reading)
  const latest = latestOnly<Reading>()
  let inMemory: ReadonlyMap<Sighting, Reading> = new Map()
  const readOne = (seen: Sighting) =>
    foundJson<Reading>(cache, said(seen)) ?? remembered(seen, readReport(fileSeen(seen), most))
  return {
    of: (seen) => inMemory.get(seen) ?? latest(said(seen), () => readOne(seen)),
    isKept: (seen) => cache.find(said(seen)) !== null,
    ahead: (unread, work) => {
      const read = readInTurn(unread, fileSeen, most)
      inMemory = new Map(
        unread.flatMap((seen, nth) => (read[nth] ? [[seen, remembered(seen, read[nth])]] : [])),
      )
      const done = work()
      inMemory = new Map()
      return done
    },
  }
}

function fileSeen(seen: Sighting): ReportFile {
  const bytes = bytesSeen(seen)
  return bytes === null ? { file: seen.file, issue: CHANGED } : { file: seen.file, bytes }
}

/** Whoever reads it in the next build reads something else. */
const CHANGED: Issue = { code: 'unreadable', message: 'it changed while the archive was built' }

/** Whether the next build may read the same report otherwise. */
export const isOfThisBuild = (reading: Reading | EntryReading): boolean =>
  'issue' in reading && (reading.issue === CHANGED || isForNow(reading.issue))
