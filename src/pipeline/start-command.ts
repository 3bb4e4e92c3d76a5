import { parseArgs } from 'node:util'
import { type Command, EXIT } from './command.ts'
import { DEFAULT_FOLDERS } from './folders.ts'
import { makeArchive } from './make-archive.ts'
import { UsageError } from './usage-error.ts'

const DEFAULT_PORT = '4173'

const HELP = `Usage: npm start [-- --port N]

Builds the archive from ${DEFAULT_FOLDERS.from.join(', ')} and the site, and serves it on this machine.

  --port N   the port to serve on, or the next one that is free (default ${DEFAULT_PORT})
  --help     print this

A report that cannot be used is named on stderr and left out.`

export const startCommand: Command = {
  name: 'start',
  summary: 'build the archive and the site, and serve it on this machine',
  help: HELP,
  run: async (words, terminal) => {
    const { values } = parseArgs({
      args: [...words],
      options: { port: { type: 'string', default: DEFAULT_PORT } },
    })
    const port = portFrom(values.port)
    makeArchive(DEFAULT_FOLDERS, { keep: 'conferences' }, terminal)
    // Only this command pays for loading the bundler.
    const { build, preview } = await import('vite')
    await build({ logLevel: 'warn' })
    const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port, open: false } })
    for (const address of server.resolvedUrls?.local ?? []) terminal.print(`Kỷ yếu is at ${address}`)
    return EXIT.fine
  },
}

function portFrom(word: string): number {
  const port = Number(word)
  if (!/^\d+$/u.test(word) || port < 1 || port > 65_535) {
    throw new UsageError(`Cannot use "--port ${word}": not a number from 1 to 65535`)
  }
  return port
}
