import { type BenchEngine, type Document, installed, SHOWN, storedAs } from './bench-engine.ts'

type FlexDocument = {
  readonly add: (document: Document) => void
  readonly search: (
    query: string,
    options: { limit: number },
  ) => readonly { readonly result: readonly string[] }[]
  readonly export: (save: (key: string, data: string) => void) => unknown
  readonly import: (key: string, data: string) => unknown
}
type FlexSearch = { readonly Document: new (options: object) => FlexDocument }

const OPTIONS = { document: { id: 'id', index: ['title', 'text'] } }

/** FlexSearch with a document of two fields; it answers field by field, titles first. */
export const flexSearch: BenchEngine = {
  name: 'FlexSearch',
  needs: 'flexsearch',
  index: async ({ documents }) => {
    const { Document: FlexDocument } = await installed<FlexSearch>('flexsearch')
    const built = new FlexDocument(OPTIONS)
    for (const document of documents) built.add(document)
    const parts: [string, string][] = []
    await built.export((key, data) => parts.push([key, data]))
    return storedAs(JSON.stringify(parts), async () => {
      const engine = new FlexDocument(OPTIONS)
      for (const [key, data] of parts) await engine.import(key, data)
      return (query) => [...new Set(engine.search(query, { limit: SHOWN }).flatMap(({ result }) => result))]
    })
  },
}
