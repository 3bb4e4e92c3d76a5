import { archiveCommand } from './archive-command.ts'
import { buildCommand } from './build-command.ts'
import { type Command, EXIT } from './command.ts'
import { extractCommand } from './extract-command.ts'
import { FileError } from './files.ts'
import { ingestCommand } from './ingest-command.ts'
import { packCommand } from './pack-command.ts'
import { previewCommand } from './preview-command.ts'
import { reportCommand } from './report-command.ts'
import { searchCommand } from './search-command.ts'
import { startCommand } from './start-command.ts'
import type { Terminal } from './terminal.ts'
import { isWrongUsage } from './usage-error.ts'

/** THE list of commands. */
const COMMANDS: readonly Command[] = [
  startCommand,
  buildCommand,
  previewCommand,
  packCommand,
  archiveCommand,
  extractCommand,
  searchCommand,
  ingestCommand,
  reportCommand,
]

const HELP = `Usage: ky-yeu COMMAND [WORD…]

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

Each of them has --help.`

const asksForHelp = (words: readonly string[]) => {
  const end = words.indexOf('--')
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h')
}

/** Does what the words after the program's name ask for; answers with the exit status. */
export async function commandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = words
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command && asksForHelp(words)) return say(HELP, terminal)
  if (!command) return refuse(name ? `Unknown command "${name}"` : 'No command given', HELP, terminal)
  return asksForHelp(rest) ? say(command.help, terminal) : perform(command, rest, terminal)
}

async function perform(command: Command, words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await command.run(words, terminal)
  } catch (error) {
    if (isWrongUsage(error)) return refuse(error.message, command.help, terminal)
    if (!(error instanceof FileError)) throw error
    terminal.complain(error.message)
    return EXIT.incomplete
  }
}

function say(help: string, terminal: Terminal): number {
  terminal.print(help)
  return EXIT.fine
}

function refuse(reason: string, help: string, terminal: Terminal): number {
  terminal.complain(`${reason}\n\n${help}`)
  return EXIT.wrongUsage
}
