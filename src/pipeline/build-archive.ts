import { createHash } from 'node:crypto'
import { applyCorrections, type CorrectionFile } from '../link/apply-corrections.ts'
import { authorityIndex } from '../link/authority-index.ts'
import type { Addressable } from '../link/distinct-addresses.ts'
import { identify } from '../link/identify.ts'
import { type Addressed, withPermalinks } from '../link/permalinks.ts'
import type { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import type { IssueCode } from '../model/issue.ts'
import { newestFirst } from '../model/newest-first.ts'
import { NO_AUTHORITIES } from '../model/no-authorities.ts'
import type { Outline } from '../model/outline.ts'
import type { Permalink } from '../model/permalink.ts'
import { conferenceWords } from '../search/conference-words.ts'
import { type ArchiveFiles, filesOfEntries } from './archive-files.ts'
import type { BuildCache } from './build-cache.ts'
import { type Entry, type EntryMaker, entriesInMemory, readdressed } from './entry.ts'
import type { EntryReading } from './entry-reading.ts'
import { joinedEntries } from './joined-entries.ts'
import { NOT_KEPT } from './keeping.ts'
import { readReport } from './read-report.ts'
import type { ReportFile } from './report-file.ts'

/** Whether a report on something else than a conference is kept. */
export type Keep = 'conferences' | 'everything'

/** A file that gave no record, and why. */
export type LeftOut = { readonly file: string; readonly reason: string }

/** What is in an archive, and under which addresses. */
export type LinkedArchive = Pick<Addressed<Addressable>, 'lost' | 'ledger' | 'redirects'> & {
  /** In the order of an archive. */
  readonly entries: readonly Entry[]
  /** All records; they are taken out of the cache of builds when somebody asks for them first. */
  readonly conferences: readonly Conference[]
  readonly outlines: readonly Outline[]
  readonly leftOut: readonly LeftOut[]
  /** Files whose curator is still at work on them. */
  readonly drafts: readonly string[]
  /** Corrections that fit no record, in words. */
  readonly unfitting: readonly string[]
}

/** The same with its files. */
export type Archive = Omit<LinkedArchive, 'entries'> & { readonly files: ArchiveFiles }

type Linking = {
  readonly keep: Keep
  readonly authorities: Authorities
  /** The addresses that were given before. */
  readonly permalinks: readonly Permalink[]
  /** A curator's word, which stands above what was read. */
  readonly corrections: readonly CorrectionFile[]
  readonly entry: EntryMaker
  /** Where what is made of many entries is kept; by default nowhere. */
  readonly joint?: BuildCache
}

type Choices = Pick<Linking, 'keep'> & Partial<Pick<Linking, 'authorities' | 'permalinks' | 'corrections'>>

/** The whole way from the files found to the files published, in memory: the same for the same files, in whatever order. */
export function buildArchive(found: readonly ReportFile[], choices: Choices): Archive {
  const { keep, authorities = NO_AUTHORITIES, permalinks = [], corrections = [] } = choices
  const entry = entriesInMemory(conferenceWords(authorities))
  const identified = identifying(authorities)
  const readings = found.map((file): EntryReading => {
    const sha256 = 'bytes' in file ? sha256Of(file.bytes) : ''
    const reading = readReport(file)
    if ('issue' in reading) return { ...reading, sha256 }
    const make = () => identified(reading.record)
    return { file: file.file, sha256, entry: entry({ key: sha256, file: file.file, make }) }
  })
  const linking = { keep, authorities, permalinks, corrections, entry }
  const { entries, ...archive } = linkedArchive(readings, linking)
  const { redirects } = archive
  return { ...archive, files: filesOfEntries({ entries, redirects, authorities }) }
}

/** What becomes of the reports that were read: which are of one conference, and under which address. */
export function linkedArchive(
  readings: readonly EntryReading[],
  { keep, authorities, permalinks, corrections, entry, joint = NOT_KEPT.cache }: Linking,
): LinkedArchive {
  const judged = inOrder(readings).map((reading) => judgedBy(keep, reading))
  const read = apart(owned(judged))
  const linked = joinedEntries(read.kept, entry, joint).map(addressable)
  const corrected = applyCorrections(linked, corrections, {
    ledger: permalinks,
    recordOf: (one) => one.entry.record(),
    conferenceOf: (record) => addressable(correctedEntry(record, authorities)),
    identified: identifying(authorities),
  })
  const {
    conferences: addressed,
    redirects,
    lost,
    ledger,
  } = withPermalinks(corrected.conferences, permalinks)
  const entries = addressed
    .map(({ id, entry: one }) => readdressed(one, id))
    .toSorted((one, other) => newestFirst(one.outline, other.outline))
  let conferences: readonly Conference[] | null = null
  return {
    ...{ entries, redirects, lost, ledger },
    get conferences() {
      conferences ??= entries.map(({ record }) => record())
      return conferences
    },
    outlines: entries.map(({ outline }) => outline),
    leftOut: read.leftOut,
    drafts: read.drafts,
    unfitting: corrected.faults,
  }
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const by =
  <T>(key: (value: T) => string) =>
  (one: T, other: T) => {
    if (key(one) === key(other)) return 0
    return key(one) < key(other) ? -1 : 1
  }

function inOrder(readings: readonly EntryReading[]): readonly EntryReading[] {
  // Two folders may hold one name; then the content decides.
  return readings.toSorted(
    (one, other) =>
      by<EntryReading>(({ file }) => file)(one, other) ||
      by<EntryReading>(({ sha256 }) => sha256)(one, other),
  )
}

/** Issues of a record that leave nothing to publish, and those that only `--keep-all` publishes. */
const NEVER_KEPT: readonly IssueCode[] = ['draft', 'no-title']
const SELDOM_KEPT: readonly IssueCode[] = [...NEVER_KEPT, 'not-a-conference']

function judgedBy(keep: Keep, reading: EntryReading): EntryReading {
  if ('issue' in reading) return reading
  const against = keep === 'everything' ? NEVER_KEPT : SELDOM_KEPT
  const { file, sha256, entry } = reading
  const issue = entry.outline.issues.find(({ code }) => against.includes(code))
  return issue ? { file, sha256, issue } : reading
}

/** Who is who, as the authority files say; where they hold nobody all stays as it was read. */
function identifying(authorities: Authorities): (record: Conference) => Conference {
  if (authorities === NO_AUTHORITIES) return (record) => record
  const index = authorityIndex(authorities)
  return (record) => identify(record, index)
}

type Linked = Addressable & { readonly entry: Entry }

const addressable = (entry: Entry): Linked => ({
  id: entry.outline.id,
  reports: entry.outline.reports,
  names: namesIn(entry.outline),
  entry,
})

/** Who held it, then where. */
const namesIn = ({ organisers, place }: Outline): readonly string[] =>
  [...organisers.map(({ name }) => name), place?.province, place?.venue].filter((name) => name != null)

/** Corrections are few: what they make is made in each build. */
function correctedEntry(record: Conference, authorities: Authorities): Entry {
  const file = record.reports[0]?.file ?? record.id
  return entriesInMemory(conferenceWords(authorities))({
    key: `corrected ${JSON.stringify(record)}`,
    file,
    make: () => record,
  })
}

/** By the id of a report all is kept that is said of it, so it has one owner: the file that comes first. Others are named. */
function owned(readings: readonly EntryReading[]): readonly EntryReading[] {
  const owners = new Map<string, string>()
  return readings.flatMap((reading): readonly EntryReading[] => {
    if ('issue' in reading) return [reading]
    const id = reading.entry.outline.reports[0]?.id ?? ''
    const owner = owners.get(id)
    if (owner === undefined) {
      owners.set(id, reading.file)
      return [reading]
    }
    const message = `"${owner}" already has the id "${id}"`
    return reading.entry.outline.reports.map(
      ({ file, sha256 }) => ({ file, sha256, issue: { code: 'duplicate-id', message } }) as const,
    )
  })
}

type Sorted = Pick<Archive, 'leftOut' | 'drafts'> & { readonly kept: readonly Entry[] }

function apart(readings: readonly EntryReading[]): Sorted {
  const refused = readings.filter((reading) => 'issue' in reading)
  return {
    kept: readings.flatMap((reading) => ('entry' in reading ? [reading.entry] : [])),
    leftOut: refused
      .filter(({ issue }) => issue.code !== 'draft')
      .map(({ file, issue }) => ({ file, reason: issue.message })),
    drafts: refused.filter(({ issue }) => issue.code === 'draft').map(({ file }) => file),
  }
}
