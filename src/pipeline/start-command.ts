import { parseArgs } from 'node:util'
import { type Command, EXIT } from './command.ts'
import { DEFAULT_FOLDERS } from './folders.ts'
import { DEFAULT_PORT, portFrom } from './port.ts'
import { serveFolder } from './serve-folder.ts'
import { DEFAULT_SITE_FOLDER, siteMaking } from './site-options.ts'

const HELP = `Usage: npm start [-- --port N]

Builds the site from ${DEFAULT_FOLDERS.from.join(', ')} into ${DEFAULT_SITE_FOLDER}, and serves it on this machine.

  --port N   the port to serve on, or the next one that is free (default ${DEFAULT_PORT})
  --help     print this

A report that cannot be used is named on stderr and left out.`

export const startCommand: Command = {
  name: 'start',
  summary: 'build the site and serve it on this machine',
  help: HELP,
  run: async (words, terminal) => {
    const { values } = parseArgs({
      args: [...words],
      options: { port: { type: 'string', default: DEFAULT_PORT } },
    })
    const port = portFrom(values.port)
    const making = siteMaking({ from: DEFAULT_FOLDERS.from, out: DEFAULT_SITE_FOLDER, base: '/' })
    // Only who builds pays for loading the bundler.
    const { buildSite } = await import('./build-site.ts')
    await buildSite(making, terminal)
    const { address } = await serveFolder(making.out, making.location.base, port)
    terminal.print(`Kỷ yếu is at ${address}`)
    return EXIT.fine
  },
}
