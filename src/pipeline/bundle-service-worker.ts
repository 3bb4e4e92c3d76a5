import path from 'node:path'
import { build } from 'vite'
import { type KeptSite, SERVICE_WORKER_PATH } from '../publish/kept-site.ts'
import { RECORDS_ADDRESS } from './archive-files.ts'
import { type KeptFile, keptFiles } from './kept-files.ts'
import { OFFLINE_NOTICES } from './notices.ts'

/** Bundles the service worker of a site whose other files are there: it is told which of them it keeps. */
export async function bundleServiceWorker(folder: string, name: string): Promise<void> {
  const { atOnce, later } = keptFiles(folder)
  const list = atOnce.map(({ url, revision, integrity }) => ({ url, revision, integrity }))
  const site: KeptSite = {
    build: name,
    bytes: bytesOf(atOnce),
    later: {
      addresses: later.map(({ url }) => url),
      bytes: bytesOf(later),
      holdsRecords: later.some(({ url }) => RECORDS_ADDRESS.test(url)),
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
      license: { fileName: OFFLINE_NOTICES },
      rolldownOptions: {
        input: 'src/web/service-worker.ts',
        // One file, as every browser that knows service workers takes it.
        output: { format: 'iife', entryFileNames: SERVICE_WORKER_PATH },
      },
    },
  })
}

const bytesOf = (files: readonly KeptFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)
