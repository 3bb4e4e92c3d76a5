import { archiveCommand } from './archive-command.ts'
import { buildCommand } from './build-command.ts'
import { type Command, EXIT } from './command.ts'
import { extractCommand } from './extract-command.ts'
import { FileError } from './files.ts'
import { ingestCommand } from './ingest-command.ts'
import { packCommand } from './pack-command.ts'
import { previewCommand } from './preview-command.ts'
import { progressOn } from './progress.ts'
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

/** Where the window does not say how wide it is: a file, a pipe. */
const PLAIN_WIDTH = 100

const terminal: Terminal = {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  window: {
    width: process.stdout.columns ?? PLAIN_WIDTH,
    colours: process.stdout.isTTY && !process.env.NO_COLOR ? 'on' : 'off',
  },
  progress: (steps) => progressOn(process.stderr, steps),
}

const asksForHelp = (words: readonly string[]) => {
  const end = words.indexOf('--')
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h')
}

async function run(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command && asksForHelp(words)) return say(HELP)
  if (!command) return refuse(name ? `Unknown command "${name}"` : 'No command given', HELP)
  return asksForHelp(rest) ? say(command.help) : perform(command, rest)
}

async function perform(command: Command, words: readonly string[]): Promise<number> {
  try {
    return await command.run(words, terminal)
  } catch (error) {
    if (isWrongUsage(error)) return refuse(error.message, command.help)
    if (!(error instanceof FileError)) throw error
    terminal.complain(error.message)
    return EXIT.incomplete
  }
}

function say(help: string): number {
  terminal.print(help)
  return EXIT.fine
}

function refuse(reason: string, help: string): number {
  terminal.complain(`${reason}\n\n${help}`)
  return EXIT.wrongUsage
}

// A reader such as `head` may close the pipe before we have said everything; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.fine)
})

process.exitCode = await run(process.argv.slice(2))
