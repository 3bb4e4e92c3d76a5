import path from 'node:path'
import { build, type Plugin } from 'vite'
import { PROGRAM_FOLDER } from '../publish/pack/packed-part.ts'
import { isThere } from './files.ts'
import { addTypefaces, NOTICES } from './notices.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..')
const WEB = path.join(ROOT, 'src', 'web')
const FONTS = path.join(WEB, 'styles', 'fonts.css')
const IN_PACK = path.join(WEB, 'pack')

/** What has a file of its name in `src/web/pack` is that in a pack. */
const inPack: Plugin = {
  name: 'ky-yeu-in-pack',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (!importer || !source.startsWith('.') || path.dirname(importer) === IN_PACK) return null
    const wanted = path.resolve(path.dirname(importer), source)
    const instead = path.join(IN_PACK, path.basename(wanted))
    return path.dirname(wanted) === WEB && isThere(instead) ? instead : null
  },
  // All of a pack is one page: type that is late would stay away from it for good.
  transform: (code, id) =>
    id === FONTS ? code.replaceAll('font-display: optional', 'font-display: swap') : null,
}

/** Bundles the program into a folder as one script that a page from the disk may load, with its style and its type. */
export async function bundlePack(out: string, site: string): Promise<void> {
  process.env.NODE_ENV = 'production'
  await build({
    root: ROOT,
    base: './',
    plugins: [inPack],
    define: { 'import.meta.env.VITE_SITE': JSON.stringify(site) },
    logLevel: 'warn',
    build: {
      outDir: path.resolve(out),
      emptyOutDir: true,
      copyPublicDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      license: { fileName: NOTICES },
      rolldownOptions: {
        input: 'src/web/main-pack.tsx',
        // Only what fetches parts of the program asks for it, and here there are none.
        checks: { emptyImportMeta: false },
        output: {
          format: 'iife',
          entryFileNames: `${PROGRAM_FOLDER}/ky-yeu.js`,
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css'))
              ? `${PROGRAM_FOLDER}/ky-yeu.css`
              : `${PROGRAM_FOLDER}/[name][extname]`,
        },
      },
    },
  })
  addTypefaces(path.join(out, NOTICES))
}
