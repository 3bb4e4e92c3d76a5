import { type BenchEngine, type Document, installed, SHOWN, storedAs, wordsOf } from './bench-engine.ts'

type Database = { readonly ofOrama: never }
type Found = { readonly hits: readonly { readonly id: string }[] }
type Orama = {
  readonly create: (options: object) => Database
  readonly insertMultiple: (database: Database, documents: readonly Document[]) => unknown
  readonly save: (database: Database) => unknown
  readonly load: (database: Database, saved: unknown) => void
  readonly search: (database: Database, options: object) => Found | Promise<Found>
}

/** Orama's tokenizers split Vietnamese words at their vowels. */
const OPTIONS = {
  schema: { title: 'string', text: 'string' },
  components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: wordsOf } },
}
const ALL_WORDS = 0

/** Orama as it comes (a word may be the beginning of one), all words required. */
export const orama: BenchEngine = {
  name: 'Orama',
  needs: '@orama/orama',
  index: async ({ documents }) => {
    const { create, insertMultiple, save, load, search } = await installed<Orama>('@orama/orama')
    const built = create(OPTIONS)
    await insertMultiple(built, documents)
    const json = JSON.stringify(save(built))
    return storedAs(json, () => {
      const engine = create(OPTIONS)
      load(engine, JSON.parse(json))
      return async (term) =>
        (await search(engine, { term, threshold: ALL_WORDS, limit: SHOWN })).hits.map(({ id }) => id)
    })
  },
}
