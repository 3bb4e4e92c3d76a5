import type { Terminal } from './terminal.ts'

/** One subcommand; a new one is a file like this type and a line in `command-line.ts`. */
export type Command = {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What `--help` prints. */
  readonly help: string
  /** Answers with the exit status; throws a `UsageError` when it is called wrongly. */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<number>
}

export const EXIT = { fine: 0, incomplete: 1, wrongUsage: 2 } as const

/** The exit status of a command that named so many files and left them out. */
export const exitWithout = (leftOut: readonly unknown[]): number =>
  leftOut.length === 0 ? EXIT.fine : EXIT.incomplete
