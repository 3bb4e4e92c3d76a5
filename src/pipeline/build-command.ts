import { parseArgs } from 'node:util'
import { type Command, exitWithout } from './command.ts'
import { DEFAULT_FOLDERS } from './folders.ts'
import { FROM_HELP } from './from-option.ts'
import { DEFAULT_SITE_FOLDER, siteMaking, siteOptions } from './site-options.ts'

const HELP = `Usage: npm run build -- [--site ADDRESS] [--base PATH] [--from DIR]… [--out DIR] [--cache DIR]

Makes the whole site: the program, the archive, a page of HTML for everything, and every other format.

  --site ADDRESS  where it will stand in the world (default: "homepage" in package.json)
  --base PATH     the folder of its host in which it will stand, when only that differs: /ky-yeu/
  --from DIR      ${FROM_HELP}
  --out DIR       where the site goes (default ${DEFAULT_SITE_FOLDER}); a site there is replaced when the new one is whole
  --cache DIR     what is kept from build to build; may be removed at any time (default ${DEFAULT_FOLDERS.cache})
  --help          print this

A report that cannot be used is named on stderr and left out.
Exit status: 0 every file is in, 1 some were left out or a folder cannot be used, 2 wrong usage.`

export const buildCommand: Command = {
  name: 'build',
  summary: 'make the whole site as files',
  help: HELP,
  run: async (words, terminal) => {
    const { values } = parseArgs({ args: [...words], options: siteOptions() })
    const making = siteMaking(values)
    // Only who builds pays for loading the bundler.
    const { buildSite } = await import('./build-site.ts')
    const leftOut = await buildSite(making, terminal)
    terminal.print(`The site for ${making.location.site} is in ${making.out}`)
    return exitWithout(leftOut)
  },
}
