import path from 'node:path'
import { parseArgs } from 'node:util'
import { asLine } from './as-line.ts'
import { type Command, EXIT } from './command.ts'
import { explain } from './explain.ts'
import { readReportFile } from './files.ts'
import { readReport, readWithWorkings } from './read-report.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { validRecord } from './valid-record.ts'

const HELP = `Usage: npm run -s extract -- [--explain] FILE…

Prints what each report says of its conference, one JSON record a line.

  --explain   print the report instead, line by line: what was removed and why,
              each finding and each rejected candidate under its sentence
  --help      print this

A file that cannot be read is named on stderr; the others are still printed.
Exit status: 0 every file was read, 1 some were not, 2 wrong usage.`

/** Prints one file's record or its explanation; answers whether the file could be read. */
type Printer = (location: string, terminal: Terminal) => 'read' | 'not-read'

/** The record shows the file's name alone, as it would from a folder of reports. */
const fileAt = (location: string) => readReportFile(location, path.basename(location))

const printRecord: Printer = (location, terminal) => {
  const reading = readReport(fileAt(location))
  if ('record' in reading) terminal.print(JSON.stringify(validRecord(reading)))
  else terminal.complain(asLine(`${location}: ${reading.issue.message}`))
  return 'record' in reading ? 'read' : 'not-read'
}

const printExplanation: Printer = (location, terminal) => {
  const reading = readWithWorkings(fileAt(location))
  if ('issue' in reading) {
    terminal.complain(asLine(`${location}: ${reading.issue.message}`))
    return 'not-read'
  }
  for (const line of explain(reading.extraction, terminal.window)) terminal.print(line)
  return 'read'
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'print the record of each report, one JSON object a line',
  help: HELP,
  run: async (words, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { explain: { type: 'boolean', default: false } },
    })
    if (positionals.length === 0) throw new UsageError('No file given')
    const print = values.explain ? printExplanation : printRecord
    const progress = terminal.progress(positionals.length)
    let status: number = EXIT.fine
    for (const location of positionals) {
      if (print(location, terminal) === 'not-read') status = EXIT.incomplete
      progress.step()
    }
    progress.end()
    return status
  },
}
