import path from 'node:path'
import { build } from 'vite'
import { type KeptSite, SERVICE_WORKER_PATH } from '../publish/kept-site.ts'
import { keptFiles } from './kept-files.ts'

/** Bundles the service worker of a site whose other files are there: it is told which of them it keeps. */
export async function bundleServiceWorker(folder: string, name: string): Promise<void> {
  const { files, index } = keptFiles(folder)
  const list = files.map(({ url, revision, integrity }) => ({ url, revision, integrity }))
  const site: KeptSite = {
    build: name,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    index: {
      addresses: index.map(({ url }) => url),
      bytes: index.reduce((sum, { bytes }) => sum + bytes, 0),
    },
  }
  await build({
    root: path.resolve(import.meta.dirname, '..', '..'),
    logLevel: 'warn',
    define: { 'self.__WB_MANIFEST': JSON.stringify(list), 'self.__KEPT_SITE': JSON.stringify(site) },
    build: {
      outDir: path.resolve(folder),
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/web/service-worker.ts',
        // One file, as every browser that knows service workers takes it.
        output: { format: 'iife', entryFileNames: SERVICE_WORKER_PATH },
      },
    },
  })
}
