import { parseArgs } from 'node:util'
import { archiveState } from '../link/archive-state.ts'
import { type Command, exitWithout } from './command.ts'
import { foldersFrom } from './folders.ts'
import { FROM_HELP, fromOption } from './from-option.ts'
import { gatherArchive } from './gather-archive.ts'
import { stateSheet } from './state-sheet.ts'

const HELP = `Usage: npm run -s report -- [--from DIR]… [--json]

Says what the archive holds and what it does not know: conferences by year, level and place, fields that are missing,
names that no authority record fits, what reports say differently, reports without an address. It publishes nothing;
the site shows the same on its page "Hiện trạng".

  --from DIR   ${FROM_HELP}
  --json       print the state as one line of JSON
  --help       print this

A file that is not in the archive is named on stderr.
Exit status: 0 every file is in, 1 some are left out or a folder cannot be used, 2 wrong usage.`

export const reportCommand: Command = {
  name: 'report',
  summary: 'say what the archive holds and what it does not know',
  help: HELP,
  run: async (words, terminal) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        from: fromOption(),
        json: { type: 'boolean', default: false },
      },
    })
    const { archive, authorities } = await gatherArchive(foldersFrom(values.from), 'conferences', terminal)
    const state = archiveState(archive.outlines, authorities)
    const lines = values.json ? [JSON.stringify(state)] : stateSheet(state, terminal.window)
    for (const line of lines) terminal.print(line)
    return exitWithout(archive.leftOut)
  },
}
