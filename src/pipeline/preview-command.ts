import { parseArgs } from 'node:util'
import { type Command, EXIT } from './command.ts'
import { DEFAULT_PORT, portFrom } from './port.ts'
import { serveFolder } from './serve-folder.ts'
import { bringBackSite } from './site-leftovers.ts'
import { DEFAULT_SITE_FOLDER } from './site-options.ts'

const HELP = `Usage: npm run preview -- [--port N] [--base PATH] [--out DIR]

Serves a built site on this machine, as a host that only knows files.

  --port N     the port to serve on, or the next one that is free (default ${DEFAULT_PORT})
  --base PATH  the folder of its host for which it was built (default /)
  --out DIR    where the site is (default ${DEFAULT_SITE_FOLDER})
  --help       print this`

export const previewCommand: Command = {
  name: 'preview',
  summary: 'serve the built site on this machine',
  help: HELP,
  run: async (words, terminal) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        port: { type: 'string', default: DEFAULT_PORT },
        base: { type: 'string', default: '/' },
        out: { type: 'string', default: DEFAULT_SITE_FOLDER },
      },
    })
    bringBackSite(values.out, terminal.complain)
    const { address } = await serveFolder(values.out, values.base, portFrom(values.port))
    terminal.print(`Kỷ yếu is at ${address}`)
    return EXIT.fine
  },
}
