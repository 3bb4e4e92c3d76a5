import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type BenchEngine, type Document, installed, type Search, servedBytes } from './bench-engine.ts'

type SiteIndex = {
  readonly addCustomRecord: (record: object) => Promise<unknown>
  readonly writeFiles: (options: { outputPath: string }) => Promise<unknown>
}
type Pagefind = { readonly createIndex: (options: object) => Promise<{ readonly index: SiteIndex }> }
type InBrowser = {
  readonly init: () => Promise<void>
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const written = (document: Document) => ({
  url: `/${document.id}`,
  content: document.text,
  language: 'vi',
  meta: { title: document.title },
})

/** What a page fetches from the network is read from the folder, and `onBytes` told how much that would be. */
const fetchOverNetwork = globalThis.fetch
const fetchFromFolder =
  (onBytes: (bytes: number) => void): typeof fetch =>
  async (input, init) => {
    const url = String(input)
    if (!url.startsWith('file:')) return fetchOverNetwork(input, init)
    const content = readFileSync(fileURLToPath(url.replace(/\?.*$/u, '')))
    onBytes(servedBytes(content))
    return new Response(content)
  }

/** By fragment, the document; a page would fetch the fragment of every hit it shows. */
function documentIds(folder: string): ReadonlyMap<string, string> {
  const fragments = path.join(folder, 'fragment')
  return new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(path.join(fragments, file))).toString()
      const { url } = JSON.parse(text.slice(text.indexOf('{')))
      return [file.replace('.pf_fragment', ''), String(url).slice(1)]
    }),
  )
}

async function opened(folder: string, onBytes: (bytes: number) => void): Promise<InBrowser> {
  const script = path.join(folder, 'pagefind.js')
  globalThis.fetch = fetchFromFolder(onBytes)
  const engine: InBrowser = await import(`${pathToFileURL(script).href}?${performance.now()}`)
  onBytes(servedBytes(readFileSync(script)))
  await engine.init()
  return engine
}

/**
 * What a page that was just opened fetches until it knows what a query finds; the passages it shows come on top. Its
 * modules remember what they have fetched, so each time they are others.
 */
async function coldBytes(folder: string, query: string): Promise<number> {
  const fresh = mkdtempSync(path.join(tmpdir(), 'bench-pagefind-'))
  folders.push(fresh)
  for (const name of readdirSync(folder)) {
    const [from, to] = [path.join(folder, name), path.join(fresh, name)]
    if (name.endsWith('.js')) copyFileSync(from, to)
    else symlinkSync(from, to)
  }
  let bytes = 0
  const engine = await opened(fresh, (more) => {
    bytes += more
  })
  await engine.search(query)
  return bytes
}

async function loadedFrom(folder: string): Promise<Search> {
  const engine = await opened(folder, () => undefined)
  const ids = documentIds(folder)
  return async (query) => (await engine.search(query)).results.map(({ id }) => ids.get(id) ?? '')
}

/** Pagefind, whose index is a folder of which a page fetches what a query needs; its bytes are those of all queries. */
export const pagefind: BenchEngine = {
  name: 'Pagefind',
  needs: 'pagefind',
  index: async ({ documents }) => {
    const { createIndex } = await installed<Pagefind>('pagefind')
    const { index } = await createIndex({ forceLanguage: 'vi' })
    for (const document of documents) await index.addCustomRecord(written(document))
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-pagefind-'))
    folders.push(folder)
    await index.writeFiles({ outputPath: folder })
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.pf_(?:index|meta|fragment)$/u.test(file))
      .map((file) => readFileSync(path.join(folder, file)))
    return {
      bytes: files.reduce((sum, { length }) => sum + length, 0),
      gzip: files.reduce((sum, file) => sum + gzipSync(file).length, 0),
      load: () => loadedFrom(folder),
      coldBytes: (query) => coldBytes(folder, query),
    }
  },
}
