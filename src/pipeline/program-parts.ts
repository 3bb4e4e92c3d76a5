import path from 'node:path'
import { normalizePath } from 'vite'

/** What the bundler knows of a module; null where it has none of that name. */
type Modules = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

const WEB = path.resolve(import.meta.dirname, '..', 'web')
const inWeb = (file: string) => normalizePath(path.join(WEB, file))
const START = inWeb('main.tsx')
/** Of each pair almost every visit needs one. */
const EITHER = [
  ['pages/timeline-page.tsx', 'pages/conference-page.tsx'],
  ['strings/vi/vietnamese.ts', 'strings/en/english.ts'],
].map((pair) => pair.map(inWeb))

/**
 * How the program is parted into files: in one what hardly ever changes, in another what every page loads, or both
 * languages and both of the pages where most visits begin. Left alone the bundler makes a file of whatever some pages share, and small files
 * compress badly: a page is 2 to 3 kB lighter so, in half as many files.
 */
export function programParts() {
  let started: ReadonlySet<string> | undefined
  return {
    groups: [
      { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler|react-router)\// },
      {
        name: (id: string, modules: Modules) => {
          started ??= startOf(modules)
          return started.has(id) ? 'start' : null
        },
      },
    ],
  }
}

function startOf(modules: Modules): ReadonlySet<string> {
  const start = importedBy(START, modules)
  for (const pair of EITHER) {
    const [first, ...others] = pair.map((id) => importedBy(id, modules))
    for (const id of first ?? []) if (others.every((other) => other.has(id))) start.add(id)
  }
  return start
}

/** Every module that comes with one, without itself. */
function importedBy(id: string, modules: Modules): Set<string> {
  const found = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const imported of modules.getModuleInfo(next)?.importedIds ?? []) {
      if (found.has(imported)) continue
      found.add(imported)
      waiting.push(imported)
    }
  }
  return found
}
