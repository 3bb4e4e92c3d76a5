import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { serveFolder } from '../../src/pipeline/serve-folder.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..')
const run = promisify(execFile)

export type Site = {
  readonly address: string
  readonly folder: string
  readonly close: () => Promise<void>
}

/**
 * Builds the site with an archive of the reports in `from` into a folder of its own, and serves it on loopback.
 * `environment` is what is different where it is built.
 */
export async function serveSite(
  from: readonly string[],
  base = '/',
  environment: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const parent = mkdtempSync(path.join(tmpdir(), 'ky-yeu-site-'))
  const folder = path.join(parent, 'site')
  const words = [...from.flatMap((one) => ['--from', one]), '--out', folder, '--base', base]
  // In a process of its own, since a test's environment would build the site for development.
  await run(process.execPath, ['--import', 'tsx', 'src/pipeline/main.ts', 'build', ...words], {
    cwd: ROOT,
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
