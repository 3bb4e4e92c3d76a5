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
import type { Source } from '../text/source.ts'
import type { ReportFile } from './report-file.ts'

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
export function readReport(found: ReportFile): Reading {
  const reading = readWithWorkings(found)
  return 'issue' in reading ? reading : { file: reading.file, record: reading.extraction.record }
}

/** As `readReport`, with what was removed, found and rejected on the way. */
export function readWithWorkings(
  found: ReportFile,
): { readonly file: string; readonly extraction: Extraction } | NotRead {
  const { file } = found
  if ('issue' in found) return found
  const decoded = decode(found.bytes)
  if ('issue' in decoded) return { file, issue: decoded.issue }
  const source = sourceOf(file, decoded.text)
  if ('issue' in source) return { file, issue: source.issue }
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
