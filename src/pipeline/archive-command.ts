import { parseArgs } from 'node:util'
import { type Command, EXIT } from './command.ts'
import { DEFAULT_FOLDERS } from './folders.ts'
import { makeArchive } from './make-archive.ts'

const HELP = `Usage: npm run -s archive -- [--from DIR]… [--out DIR] [--keep-all]

Reads every .md, .txt and .html file below the folders and publishes the archive.

  --from DIR   a folder of reports; may be given several times (default ${DEFAULT_FOLDERS.from.join(', ')})
  --out DIR    where the archive goes (default ${DEFAULT_FOLDERS.out})
  --keep-all   keep reports on something else than a conference, too
  --help       print this

Persons, bodies, directives and places are identified by the files in ${DEFAULT_FOLDERS.authorities}.
A report that cannot be used is named on stderr and left out; with a broken authority file nothing is published.
Exit status: 0 every file is in, 1 some were left out or a folder cannot be used, 2 wrong usage.`

export const archiveCommand: Command = {
  name: 'archive',
  summary: 'build the archive from folders of reports',
  help: HELP,
  run: async (words, terminal) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        from: { type: 'string', multiple: true, default: [...DEFAULT_FOLDERS.from] },
        out: { type: 'string', default: DEFAULT_FOLDERS.out },
        'keep-all': { type: 'boolean', default: false },
      },
    })
    const keep = values['keep-all'] ? 'everything' : 'conferences'
    const leftOut = makeArchive({ ...DEFAULT_FOLDERS, ...values }, keep, terminal)
    return leftOut.length === 0 ? EXIT.fine : EXIT.incomplete
  },
}
