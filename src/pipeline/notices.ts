import { createRequire } from 'node:module'
import path from 'node:path'
import { readText, replaceFile } from './files.ts'

/** What goes with the program: whose work is in it, and under which licences, which ask for no less. */
export const NOTICES = 'licenses.txt'

/** The same of what only the service worker is made of. */
export const OFFLINE_NOTICES = 'licenses-offline.txt'

/** Their files are named in the styles, where the bundler does not look for packages. */
const TYPEFACES = ['@fontsource/be-vietnam-pro', '@fontsource-variable/source-serif-4']

/** Adds the notices of the typefaces to those that the bundler wrote into a file. */
export function addTypefaces(file: string): void {
  const { resolve } = createRequire(import.meta.url)
  const notices = TYPEFACES.map((name) => {
    const about = resolve(`${name}/package.json`)
    const { version, license } = JSON.parse(readText(about))
    const text = readText(path.join(path.dirname(about), 'LICENSE'))
    return `## ${name} - ${version} (${license})\n\n${text.trim()}\n`
  })
  replaceFile(file, [readText(file).trimEnd(), ...notices].join('\n\n'))
}
