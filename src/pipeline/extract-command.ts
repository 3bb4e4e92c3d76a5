import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Command, EXIT } from './command.ts'
import { readReportFile } from './files.ts'
import { type Reading, readReport } from './read-report.ts'
import { UsageError } from './usage-error.ts'
import { validRecord } from './valid-record.ts'

const HELP = `Usage: npm run -s extract -- FILE…

Prints what each report says of its conference, one JSON record a line.

  --help   print this

A file that cannot be read is named on stderr; the others are still printed.
Exit status: 0 every file was read, 1 some were not, 2 wrong usage.`

export const extractCommand: Command = {
  name: 'extract',
  summary: 'print the record of each report, one JSON object a line',
  help: HELP,
  run: async (words, terminal) => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true })
    if (positionals.length === 0) throw new UsageError('No file given')
    let status: number = EXIT.fine
    for (const location of positionals) {
      const reading = readingOf(location)
      if ('record' in reading) terminal.print(JSON.stringify(validRecord(reading)))
      else {
        terminal.complain(`${location}: ${reading.issue.message}`)
        status = EXIT.incomplete
      }
    }
    return status
  },
}

/** The record shows the file's name alone, as it would from a folder of reports. */
function readingOf(location: string): Reading {
  return readReport(readReportFile(location, path.basename(location)))
}
