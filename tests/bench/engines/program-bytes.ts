import path from 'node:path'
import { build } from 'vite'
import { servedBytes } from './bench-engine.ts'

const WEB = path.resolve(import.meta.dirname, '../../../src/web')

/** How large the program is that searches, as a host sends it: the worker, and what the page asks it with. */
export async function programBytes(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: ['search-worker.ts', 'worker-searcher.ts'].map((file) => path.join(WEB, file)),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  if (!('output' in built)) throw new Error('Cannot weigh the program: it was not bundled once')
  const files = built.output.map((file) => (file.type === 'chunk' ? file.code : file.source))
  return files.reduce((sum, content) => sum + servedBytes(Buffer.from(content)), 0)
}
