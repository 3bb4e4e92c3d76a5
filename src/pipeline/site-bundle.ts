import path from 'node:path'
import { build } from 'vite'
import { Chunks } from './chunk-tags.ts'
import { folderOfItsOwn, readText, removeFile, removeFolder } from './files.ts'
import { addTypefaces, NOTICES } from './notices.ts'
import { programParts } from './program-parts.ts'
import type { SiteLocation } from './site-location.ts'

/** The program's own folder; the archive may be that of another. */
const ROOT = path.resolve(import.meta.dirname, '..', '..')
const RENDERER = 'prerenderer'

/** What is published is the program as it runs, not as it is debugged, whoever asks for it. */
function forProduction(): void {
  process.env.NODE_ENV = 'production'
}

/** The program as files: the shell of its pages, and what its parts need. */
type SiteBundle = { readonly shell: string; readonly chunks: Chunks }

/** Bundles the program for the browser into a folder. */
export async function bundleSite(out: string, { site, base }: SiteLocation): Promise<SiteBundle> {
  forProduction()
  await build({
    root: ROOT,
    base,
    define: { 'import.meta.env.VITE_SITE': JSON.stringify(site) },
    logLevel: 'warn',
    build: {
      outDir: path.resolve(out),
      emptyOutDir: true,
      manifest: 'parts.json',
      license: { fileName: NOTICES },
      // A browser that does not know it only asks for the parts a little later.
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: programParts() } },
    },
  })
  const chunks = Chunks.parse(JSON.parse(taken(path.join(out, 'parts.json'))))
  const shell = taken(path.join(out, 'index.html'))
  addTypefaces(path.join(out, NOTICES))
  // An archive that somebody keeps in public/ is not the one that is being published.
  removeFolder(path.join(out, 'archive'))
  return { shell, chunks }
}

/** What a file says that is not to be published. */
function taken(file: string): string {
  const text = readText(file)
  removeFile(file)
  return text
}

/** Bundles the program once more, for rendering its pages here, into a file that is there for as long as `work` lasts. */
export async function withRenderer<T>(base: string, work: (file: string) => Promise<T>): Promise<T> {
  forProduction()
  const cache = path.join(ROOT, 'node_modules', '.cache')
  const folder = folderOfItsOwn(cache, 'ky-yeu-')
  try {
    await build({
      root: ROOT,
      base,
      logLevel: 'warn',
      build: {
        outDir: folder,
        ssr: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: { [RENDERER]: 'src/web/prerender/prerenderer.tsx' },
          // A part that is imported with each page would be looked for with each page.
          output: { codeSplitting: false },
        },
      },
    })
    return await work(path.join(folder, `${RENDERER}.js`))
  } finally {
    removeFolder(folder)
  }
}
