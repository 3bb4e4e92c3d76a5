import { parseArgs } from 'node:util'
import { type Command, exitWithout } from './command.ts'
import { DEFAULT_FOLDERS, foldersFrom } from './folders.ts'
import { FROM_HELP, fromOption } from './from-option.ts'
import { makeArchive } from './make-archive.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Usage: npm run -s archive -- [--from DIR]… [--out DIR] [--keep-all] [--register]
                              [--cache DIR]

Reads every .md, .txt and .html file below the folders and publishes the archive.

  --from DIR   ${FROM_HELP}
  --out DIR    where the archive goes (default ${DEFAULT_FOLDERS.out})
  --keep-all   keep reports on something else than a conference, too
  --register   give the addresses of new conferences for good, in ${DEFAULT_FOLDERS.permalinks}
  --cache DIR  what is kept from build to build; may be removed at any time (default ${DEFAULT_FOLDERS.cache})
  --help       print this

Persons, bodies, directives and places are identified by the files in ${DEFAULT_FOLDERS.authorities}.
What a curator corrected stands in ${DEFAULT_FOLDERS.corrections}.
A report that cannot be used is named on stderr and left out. Nothing is published with a broken authority file,
with a correction that fits no record, or when an address that was given would lead nowhere; addresses and corrections
are not for other folders of reports.
Exit status: 0 every file is in, 1 some were left out or a folder cannot be used, 2 wrong usage.`

export const archiveCommand: Command = {
  name: 'archive',
  summary: 'build the archive from folders of reports',
  help: HELP,
  run: async (words, terminal) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        from: fromOption(),
        out: { type: 'string', default: DEFAULT_FOLDERS.out },
        'keep-all': { type: 'boolean', default: false },
        register: { type: 'boolean', default: false },
        cache: { type: 'string', default: DEFAULT_FOLDERS.cache },
      },
    })
    const keep = values['keep-all'] ? 'everything' : 'conferences'
    const folders = { ...foldersFrom(values.from), out: values.out, cache: values.cache }
    if (values.register && folders.permalinks === null)
      throw new UsageError(
        `Cannot use "--register" with "--from": the ledger is that of ${DEFAULT_FOLDERS.from}`,
      )
    const leftOut = await makeArchive(folders, { keep, register: values.register }, terminal)
    return exitWithout(leftOut)
  },
}
