import { setFlagsFromString } from 'node:v8'
import { EXIT } from './command.ts'
import { commandLine } from './command-line.ts'
import { progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'

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

// A reader such as `head` may close the pipe before we have said everything; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.fine)
})

// Each pattern is compiled for the processor at once: where one report is read, what makes the great ones ready to be
// interpreted first takes longer than the reading.
setFlagsFromString('--no-regexp-tier-up')

process.exitCode = await commandLine(process.argv.slice(2), terminal)
