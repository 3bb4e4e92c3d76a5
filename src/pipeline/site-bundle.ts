import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import * as z from 'zod/mini'
import type { ArchiveState } from '../model/archive-state.ts'
import type { Publication } from '../publish/publication.ts'
import type { PageRenderer } from '../publish/rendered-page.ts'
import { readText } from './files.ts'
import type { SiteLocation } from './site-location.ts'

/** The program's own folder; the archive may be that of another. */
const ROOT = path.resolve(import.meta.dirname, '..', '..')
const RENDERER = 'prerenderer'

/** What `src/web/prerender/prerenderer.tsx` is given. */
type Rendered = {
  readonly archive: Pick<Publication, 'conferences' | 'authorities' | 'redirects'>
  readonly state: ArchiveState
  readonly base: string
  readonly site: string
}

export type MakeRenderer = (published: Rendered) => PageRenderer

const Chunk = z.object({
  file: z.string(),
  isEntry: z.optional(z.boolean()),
  imports: z.optional(z.array(z.string())),
  css: z.optional(z.array(z.string())),
})
const Chunks = z.record(z.string(), Chunk)
/** The parts of the program by the module each begins with. */
export type Chunks = z.infer<typeof Chunks>

/** What is published is the program as it runs, not as it is debugged, whoever asks for it. */
function forProduction(): void {
  process.env.NODE_ENV = 'production'
}

/** Bundles the program for the browser into a folder; says what its parts need. */
export async function bundleSite(out: string, { site, base }: SiteLocation): Promise<Chunks> {
  forProduction()
  await build({
    root: ROOT,
    base,
    define: { 'import.meta.env.VITE_SITE': JSON.stringify(site) },
    logLevel: 'warn',
    build: { outDir: path.resolve(out), emptyOutDir: true, manifest: 'parts.json' },
  })
  const file = path.join(out, 'parts.json')
  const chunks = Chunks.parse(JSON.parse(readText(file)))
  rmSync(file)
  // An archive that somebody keeps in public/ is not the one that is being published.
  rmSync(path.join(out, 'archive'), { recursive: true, force: true })
  return chunks
}

/** Bundles the program once more, for rendering its pages here, and opens it for as long as `work` lasts. */
export async function withRenderer<T>(base: string, work: (make: MakeRenderer) => Promise<T>): Promise<T> {
  forProduction()
  const cache = path.join(ROOT, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'ky-yeu-'))
  try {
    await build({
      root: ROOT,
      base,
      logLevel: 'warn',
      build: {
        outDir: folder,
        ssr: true,
        copyPublicDir: false,
        rolldownOptions: { input: { [RENDERER]: 'src/web/prerender/prerenderer.tsx' } },
      },
    })
    const { prerenderer } = await import(pathToFileURL(path.join(folder, `${RENDERER}.js`)).href)
    return await work(prerenderer)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
