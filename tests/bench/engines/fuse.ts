import { type BenchEngine, type Document, installed, SHOWN, storedAs } from './bench-engine.ts'

type Fuse = {
  readonly search: (query: string, options: object) => readonly { readonly item: Document }[]
}
type FuseClass = {
  new (documents: readonly Document[], options: object, index?: unknown): Fuse
  readonly createIndex: (keys: readonly string[], documents: readonly Document[]) => unknown
  readonly parseIndex: (saved: unknown) => unknown
}

/** As in its guide for long texts: words by themselves, anywhere in the text, all of them required. */
const OPTIONS = { keys: ['title', 'text'], ignoreLocation: true, useTokenSearch: true, tokenMatch: 'all' }

/** Fuse searches the documents themselves, so they belong to its index. */
export const fuse: BenchEngine = {
  name: 'Fuse',
  needs: 'fuse.js',
  index: async ({ documents }) => {
    const { default: FuseJs } = await installed<{ readonly default: FuseClass }>('fuse.js')
    const index = FuseJs.createIndex(OPTIONS.keys, documents)
    const json = JSON.stringify({ documents, index })
    return storedAs(json, () => {
      const saved = JSON.parse(json)
      const engine = new FuseJs(saved.documents, OPTIONS, FuseJs.parseIndex(saved.index))
      return (query) => engine.search(query, { limit: SHOWN }).map(({ item }) => item.id)
    })
  },
}
