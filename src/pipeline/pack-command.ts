import { parseArgs } from 'node:util'
import { type Command, exitWithout } from './command.ts'
import { FROM_HELP, fromOption } from './from-option.ts'
import { siteMaking } from './site-options.ts'

const DEFAULT_PACK = 'ky-yeu.zip'

const HELP = `Usage: npm run pack -- [--site ADDRESS] [--from DIR]… [--out FILE]

Makes one ZIP with the whole archive. Unpacked, it opens by double-clicking index.html: no server, no network.

  --site ADDRESS  where the archive stands in the world (default: "homepage" in package.json)
  --from DIR      ${FROM_HELP}
  --out FILE      where the ZIP goes (default ${DEFAULT_PACK})
  --help          print this

The same reports give the same bytes; SOURCE_DATE_EPOCH says which moment the files bear.
A report that cannot be used is named on stderr and left out.
Exit status: 0 every file is in, 1 some were left out or a folder cannot be used, 2 wrong usage.`

export const packCommand: Command = {
  name: 'pack',
  summary: 'make one ZIP of the archive that opens from the disk',
  help: HELP,
  run: async (words, terminal) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        from: fromOption(),
        out: { type: 'string', default: DEFAULT_PACK },
        site: { type: 'string' },
      },
    })
    const { folders, location, out } = siteMaking(values)
    // Only who packs pays for loading the bundler.
    const { makePack } = await import('./make-pack.ts')
    const leftOut = await makePack({ folders, site: location.site, out }, terminal)
    terminal.print(`The pack for ${location.site} is ${out}`)
    return exitWithout(leftOut)
  },
}
