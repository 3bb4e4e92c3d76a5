import { applyCorrections, type CorrectionFile } from '../link/apply-corrections.ts'
import { authorityIndex } from '../link/authority-index.ts'
import { clusters } from '../link/cluster.ts'
import { consolidate } from '../link/consolidate.ts'
import { identify } from '../link/identify.ts'
import { type Addressed, withPermalinks } from '../link/permalinks.ts'
import { printOfRecord } from '../link/same-conference.ts'
import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import type { IssueCode } from '../model/issue.ts'
import type { Permalink } from '../model/permalink.ts'
import { type ArchiveFiles, archiveFiles } from './archive-files.ts'
import { type Reading, readReport } from './read-report.ts'
import type { ReportFile } from './report-file.ts'
import { validRecord } from './valid-record.ts'

/** Whether a report on something else than a conference is kept. */
export type Keep = 'conferences' | 'everything'

/** A file that gave no record, and why. */
export type LeftOut = { readonly file: string; readonly reason: string }

export type Archive = Pick<Addressed<Conference>, 'lost' | 'ledger' | 'redirects'> & {
  readonly conferences: readonly Conference[]
  readonly leftOut: readonly LeftOut[]
  /** Files whose curator is still at work on them. */
  readonly drafts: readonly string[]
  /** Corrections that fit no record, in words. */
  readonly unfitting: readonly string[]
  readonly files: ArchiveFiles
}

type Kept = Extract<Reading, { readonly record: Conference }>

type Choices = {
  readonly keep: Keep
  /** By whom persons, bodies, places and directives are identified; without them all stays as it was read. */
  readonly authorities?: Authorities
  /** The addresses that were given before. */
  readonly permalinks?: readonly Permalink[]
  /** A curator's word, which stands above what was read. */
  readonly corrections?: readonly CorrectionFile[]
  /** Called after each file, for whoever shows how far the reading is. */
  readonly onRead?: () => void
}

/** The whole way from the files found to the files published: the same for the same files, in whatever order. */
export function buildArchive(found: readonly ReportFile[], choices: Choices): Archive {
  const { keep, authorities, permalinks = [], corrections = [], onRead } = choices
  const identified = identifying(authorities)
  const readings = inOrder(found).map((file) => {
    const reading = judged(readReport(file), keep)
    onRead?.()
    return 'issue' in reading ? reading : { ...reading, record: identified(reading.record) }
  })
  const read = apart(owned(readings, ({ reports }) => reports[0]?.id ?? ''))
  const corrected = applyCorrections(consolidated(read.kept), corrections, { ledger: permalinks, identified })
  const {
    conferences: addressed,
    redirects,
    lost,
    ledger,
  } = withPermalinks(corrected.conferences, permalinks)
  const { kept, leftOut } = apart(owned(addressed.map(asReading), ({ id }) => id))
  const conferences = newestFirst(kept.map(validRecord))
  const files = archiveFiles(conferences, redirects, authorities)
  return {
    conferences,
    leftOut: [...read.leftOut, ...leftOut],
    drafts: read.drafts,
    unfitting: corrected.faults,
    files,
    redirects,
    lost,
    ledger,
  }
}

const by =
  <T>(key: (value: T) => string) =>
  (one: T, other: T) => {
    if (key(one) === key(other)) return 0
    return key(one) < key(other) ? -1 : 1
  }

function inOrder(found: readonly ReportFile[]): readonly ReportFile[] {
  // Two folders may hold one name; then the content decides.
  const content = (file: ReportFile) => ('bytes' in file ? Buffer.from(file.bytes).toString('latin1') : '')
  return found.toSorted(
    (one, other) => by<ReportFile>(({ file }) => file)(one, other) || by(content)(one, other),
  )
}

/** Issues of a record that leave nothing to publish, and those that only `--keep-all` publishes. */
const NEVER_KEPT: readonly IssueCode[] = ['draft', 'no-title']
const SELDOM_KEPT: readonly IssueCode[] = [...NEVER_KEPT, 'not-a-conference']

function judged(reading: Reading, keep: Keep): Reading {
  if ('issue' in reading) return reading
  const against = keep === 'everything' ? NEVER_KEPT : SELDOM_KEPT
  const issue = reading.record.issues.find(({ code }) => against.includes(code))
  return issue ? { file: reading.file, issue } : reading
}

function identifying(authorities: Authorities | undefined): (record: Conference) => Conference {
  if (!authorities) return (record) => record
  const index = authorityIndex(authorities)
  return (record) => identify(record, index)
}

/** Reports of one conference become one record. */
function consolidated(kept: readonly Kept[]): readonly Conference[] {
  return clusters(
    kept.map(({ record }) => record),
    printOfRecord,
  ).map(consolidate)
}

/** The file named with a record is the first of its reports. */
function asReading(record: Conference): Kept {
  return { file: record.reports[0]?.file ?? record.id, record }
}

/** An id is an address, so it has one owner: the file that comes first. The files of others are named. */
function owned(readings: readonly Reading[], idOf: (record: Conference) => string): readonly Reading[] {
  const owners = new Map<string, string>()
  return readings.flatMap((reading): readonly Reading[] => {
    if ('issue' in reading) return [reading]
    const id = idOf(reading.record)
    const owner = owners.get(id)
    if (owner === undefined) {
      owners.set(id, reading.file)
      return [reading]
    }
    const message = `"${owner}" already has the id "${id}"`
    return reading.record.reports.map(
      ({ file }) => ({ file, issue: { code: 'duplicate-id', message } }) as const,
    )
  })
}

type Sorted = Pick<Archive, 'leftOut' | 'drafts'> & { readonly kept: readonly Kept[] }

function apart(readings: readonly Reading[]): Sorted {
  const refused = readings.filter((reading) => 'issue' in reading)
  return {
    kept: readings.filter((reading) => 'record' in reading),
    leftOut: refused
      .filter(({ issue }) => issue.code !== 'draft')
      .map(({ file, issue }) => ({ file, reason: issue.message })),
    drafts: refused.filter(({ issue }) => issue.code === 'draft').map(({ file }) => file),
  }
}

/** Conferences whose day is unknown come last. */
function newestFirst(conferences: readonly Conference[]): readonly Conference[] {
  const day = ({ date }: Conference) => date?.start ?? ''
  return conferences.toSorted(
    (one, other) => by(day)(other, one) || by<Conference>(({ id }) => id)(one, other),
  )
}
