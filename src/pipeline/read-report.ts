import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Extraction, extraction } from '../extract/extract.ts'
import type { Conference } from '../model/conference.ts'
import type { Issue } from '../model/issue.ts'
import { readCapture } from '../text/capture.ts'
import { decode } from '../text/decode.ts'
import { readDigest } from '../text/digest.ts'
import { slug } from '../text/fold.ts'
import { readHtml } from '../text/html.ts'
import { mayExceed } from '../text/segment.ts'
import type { Source } from '../text/source.ts'
import type { ReportFile } from './report-file.ts'
import { eachWithinTime, OUT_OF_TIME, withinTime } from './within-time.ts'

/** Who reads which kind of file. */
const READERS: Readonly<Record<string, (text: string) => Source | { readonly issue: Issue }>> = {
  '.md': readDigest,
  '.txt': readCapture,
  '.html': readHtml,
}

export const REPORT_EXTENSIONS = Object.keys(READERS)

type NotRead = { readonly file: string; readonly issue: Issue }

/** What the file says, or why nothing can be said of it. */
export type Reading = { readonly file: string; readonly record: Conference } | NotRead

/** From bytes to a record: decode, read, extract. */
export function readReport(found: ReportFile, most?: number): Reading {
  return readingOf(readWithWorkings(found, most))
}

/** As `readReport` of each, in less time where many are read; what a file holds is asked for in its turn. */
export function readInTurn<T extends Pick<ReportFile, 'file'>>(
  seen: readonly T[],
  fileOf: (seen: T) => ReportFile,
  most: number = MOST_MILLISECONDS,
): readonly Reading[] {
  const read = eachWithinTime(seen, most, (one) => readingOf(readWhole(fileOf(one))))
  return seen.map((one, nth) => {
    const reading = read[nth] ?? OUT_OF_TIME
    return reading === OUT_OF_TIME ? tooSlow(one, most) : reading
  })
}

const readingOf = (workings: Workings): Reading =>
  'issue' in workings ? workings : { file: workings.file, record: workings.extraction.record }

/** What was removed, found and rejected on the way to a record. */
type Workings = { readonly file: string; readonly extraction: Extraction } | NotRead

/**
 * Of the files of 5 MB that say one thing over and over the slowest, of days, takes 18 s of a processor. One that names ten
 * thousand persons is ended, since each is held against all others.
 */
const MOST_MILLISECONDS = 120_000

/** A book has fewer; two and a half million, which is what 5 MB of «. » are, take 3.3 GB and no clock ends that. */
const MOST_SENTENCES = 100_000

const TOO_MANY: Issue = { code: 'too-large', message: `more than ${MOST_SENTENCES} sentences and lines` }

/** As `readReport`, with its workings; reading ends after `most` milliseconds, so that no file keeps the others waiting. */
export function readWithWorkings(found: ReportFile, most: number = MOST_MILLISECONDS): Workings {
  const workings = withinTime(most, () => readWhole(found))
  return workings === OUT_OF_TIME ? tooSlow(found, most) : workings
}

const tooSlow = ({ file }: Pick<ReportFile, 'file'>, most: number): NotRead => ({
  file,
  issue: { code: 'too-slow', message: `not read within ${most / 1000} s` },
})

/** Whether another day may bring another reading of the same bytes. */
export const isForNow = ({ code }: Issue): boolean => code === 'too-slow'

function readWhole(found: ReportFile): Workings {
  const { file } = found
  if ('issue' in found) return found
  const decoded = decode(found.bytes)
  if ('issue' in decoded) return { file, issue: decoded.issue }
  const source = sourceOf(file, decoded.text)
  if ('issue' in source) return { file, issue: source.issue }
  if (mayExceed(source.text, MOST_SENTENCES)) return { file, issue: TOO_MANY }
  const sha256 = createHash('sha256').update(found.bytes).digest('hex')
  const { decoding } = decoded
  const read = extraction({ id: reportId(file, sha256), file, sha256, decoding, source })
  return { file, extraction: source.draft ? asDraft(read) : read }
}

const DRAFT: Issue = {
  code: 'draft',
  message: 'a draft until its front matter no longer says "draft: true"',
}

function asDraft({ record, ...workings }: Extraction): Extraction {
  return { ...workings, record: { ...record, issues: [DRAFT, ...record.issues] } }
}

function sourceOf(file: string, text: string): Source | { readonly issue: Issue } {
  const read = READERS[path.extname(file).toLowerCase()]
  if (read) return read(text)
  return { issue: { code: 'unreadable', message: `not one of ${REPORT_EXTENSIONS.join(', ')}` } }
}

/** The file's base name, which a curator keeps; a name without a Latin letter gives way to its content's hash. */
function reportId(file: string, sha256: string): string {
  return slug(path.basename(file, path.extname(file))) || `report-${sha256.slice(0, 8)}`
}
