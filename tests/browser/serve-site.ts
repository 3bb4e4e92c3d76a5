import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'

const ROOT = path.resolve(import.meta.dirname, '..', '..')
const run = promisify(execFile)

export type Site = { readonly address: string; readonly close: () => Promise<void> }

/** Builds the site with an archive of the reports in `from` into a folder of its own, and serves it on loopback. */
export async function serveSite(from: readonly string[]): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ky-yeu-site-'))
  await build(folder, from)
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: FIRST_PORT },
  })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('Cannot serve the site: no local address')
  return {
    address,
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Where the search for a free port begins, away from the ports of `npm start` and `npm run dev`. */
const FIRST_PORT = 4790

/** In processes of their own, since a test's environment would build the site for development. */
async function build(folder: string, from: readonly string[]): Promise<void> {
  const environment = { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } }
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  await run(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], environment)
  // Vite copies what stands in public/, somebody's own archive perhaps.
  const archive = path.join(folder, 'archive')
  rmSync(archive, { recursive: true, force: true })
  const folders = [...from.flatMap((one) => ['--from', one]), '--out', archive]
  await run(process.execPath, ['--import', 'tsx', 'src/pipeline/main.ts', 'archive', ...folders], environment)
}
