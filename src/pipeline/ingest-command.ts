import path from 'node:path'
import { parseArgs } from 'node:util'
import { asLine } from './as-line.ts'
import { type Command, EXIT } from './command.ts'
import { digestSkeleton } from './digest-skeleton.ts'
import { createFile, FileError, readReportFile } from './files.ts'
import { DEFAULT_FOLDERS } from './folders.ts'
import { type Capture, type Ingested, ingest } from './ingest.ts'
import { ingestSheet } from './ingest-sheet.ts'
import { readAuthorities } from './read-authorities.ts'
import { readWithWorkings } from './read-report.ts'
import { shelfOf } from './shelf.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const { authorities: AUTHORITIES } = DEFAULT_FOLDERS
const [REPORTS = ''] = DEFAULT_FOLDERS.from

const HELP = `Usage: npm run -s ingest -- [--write] FILE…

Reads captures for whoever files them. Of each: its facts, every one with the sentence and the rule that read it; the
persons, bodies and directives that ${AUTHORITIES} does not know, with entries to paste; and the reports in
${REPORTS} that may be of the same conference, with what speaks for and against it.

  --write   file a draft of a digest in ${REPORTS}: front matter and facts, no sentence of the source;
            it stays out of the archive until its "draft: true" is removed
  --help    print this

A file that cannot be read, or not be filed, is named on stderr; no file is ever written over.
Exit status: 0 every file was read, and filed if it was to be, 1 some were not, 2 wrong usage.`

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'read captures for filing: facts, new names, likely duplicates',
  help: HELP,
  run: async (words, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false } },
    })
    if (positionals.length === 0) throw new UsageError('No file given')
    const captures = capturesAt(positionals, terminal)
    let status: number = captures.length === positionals.length ? EXIT.fine : EXIT.incomplete
    for (const ingested of ingest(captures, shelfOf(REPORTS), readAuthorities(AUTHORITIES))) {
      for (const line of ingestSheet(ingested, AUTHORITIES, terminal.window)) terminal.print(line)
      if (values.write && file(ingested, terminal) === 'not-filed') status = EXIT.incomplete
    }
    return status
  },
}

/** What can be read; what cannot is named. */
function capturesAt(locations: readonly string[], terminal: Terminal): readonly Capture[] {
  const progress = terminal.progress(locations.length)
  const captures = locations.flatMap((location) => {
    const reading = readWithWorkings(readReportFile(location, path.basename(location)))
    progress.step()
    if ('extraction' in reading) return [{ location, extraction: reading.extraction }]
    terminal.complain(asLine(`${location}: ${reading.issue.message}`))
    return []
  })
  progress.end()
  return captures
}

function file(ingested: Ingested, terminal: Terminal): 'filed' | 'not-filed' {
  const refusal = refusalOf(ingested) ?? written(ingested, terminal)
  if (refusal === null) return 'filed'
  terminal.complain(`${ingested.location}: not filed: ${refusal}`)
  return 'not-filed'
}

/** Why a capture is nothing to make a digest of; null when it is. */
function refusalOf({ record, duplicates }: Ingested): string | null {
  if (record.reports.some(({ rights }) => rights === 'digest')) return 'it is a digest'
  const issue = record.issues.find(({ code }) => code === 'no-title' || code === 'not-a-conference')
  if (issue) return issue.message
  const same = duplicates.find(({ kind }) => kind === 'same-report')
  return same ? `it is the same report as ${same.location}` : null
}

/** Why the draft could not be written; null when it was. */
function written({ record }: Ingested, terminal: Terminal): string | null {
  const { file: name, text } = digestSkeleton(record)
  const location = path.posix.join(REPORTS, name)
  try {
    createFile(location, text)
  } catch (error) {
    if (error instanceof FileError) return error.message
    throw error
  }
  terminal.print(`Filed as a draft: ${location}\n`)
  return null
}
