import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { serveFolder } from '../../src/pipeline/serve-folder.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..')
// Found from here, wherever the site is built.
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const MAIN = path.join(ROOT, 'src/pipeline/main.ts')
const run = promisify(execFile)

export type Site = {
  readonly address: string
  readonly folder: string
  readonly close: () => Promise<void>
}

type Elsewhere = {
  /** The folder whose `data/` it is built of where no reports are named. */
  readonly home?: string
  /** What is different where it is built. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Builds the site with an archive of the reports in `from` into a folder of its own, and serves it on loopback. */
export async function serveSite(
  from: readonly string[],
  base = '/',
  { home = ROOT, environment = {} }: Elsewhere = {},
): Promise<Site> {
  const parent = mkdtempSync(path.join(tmpdir(), 'ky-yeu-site-'))
  const folder = path.join(parent, 'site')
  const words = [...from.flatMap((one) => ['--from', one]), '--out', folder, '--base', base]
  // In a process of its own, since a test's environment would build the site for development.
  await run(process.execPath, ['--import', TSX, MAIN, 'build', ...words], {
    cwd: home,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
  const { address, close } = await serveFolder(folder, base, FIRST_PORT)
  return {
    address,
    folder,
    close: async () => {
      await close()
      rmSync(parent, { recursive: true })
    },
  }
}

/** Where the search for a free port begins, away from the ports of `npm start` and `npm run dev`. */
const FIRST_PORT = 4790
