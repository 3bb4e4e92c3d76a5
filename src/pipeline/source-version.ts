import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import path from 'node:path'
import { readText, readTextIfAny } from './files.ts'

const IMPORT = /(?:\bfrom|\bimport)\s*(?:\(\s*)?'(?<module>[^']+)'/gu

/**
 * Stands for modules and all that they import, by their text: whoever keeps what they made asks by it, so that
 * no change of a rule, a word list or a package can be forgotten. The version of Node counts, too, for its patterns.
 */
export function sourceVersion(module: string, ...others: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  const root = path.dirname(module)
  const sources = sourcesOf(module, ...others)
  for (const [name, text] of [...sources].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`\n${path.isAbsolute(name) ? path.relative(root, name) : name}\n${text}`)
  return hash.digest('hex').slice(0, 32)
}

/** The texts of modules and of those they import, by their places, and the versions of packages, by their names. */
export function sourcesOf(...modules: readonly [string, ...string[]]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const waiting: string[] = [...modules]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    const text = path.isAbsolute(next) ? readText(next) : versionOfPackage(next, modules[0])
    found.set(next, text)
    if (path.isAbsolute(next)) waiting.push(...importsOf(next, text))
  }
  return found
}

function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].flatMap(({ groups: { module = '' } = {} }) => {
    if (module.startsWith('.')) return [path.resolve(path.dirname(file), module)]
    return module.startsWith('node:') ? [] : [packageOf(module)]
  })
}

/** «zod/mini» is part of zod, «@mozilla/readability» a package of its own. */
function packageOf(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')
}

/** A package says its version in its manifest, which stands where it is looked for; one that is nowhere has none. */
function versionOfPackage(name: string, from: string): string {
  const folders = createRequire(from).resolve.paths(name) ?? []
  const manifest = folders
    .map((folder) => readTextIfAny(path.join(folder, name, 'package.json')))
    .find((text) => text !== null)
  return manifest === undefined || manifest === null ? '' : String(JSON.parse(manifest).version)
}
