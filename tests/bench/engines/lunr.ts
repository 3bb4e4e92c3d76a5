import { type BenchEngine, type Document, installed, storedAs, wordsOf } from './bench-engine.ts'

type Query = { readonly term: (term: string, options: object) => void }
type Index = {
  readonly query: (ask: (query: Query) => void) => readonly { readonly ref: string }[]
}
type Builder = {
  tokenizer: (text: string) => readonly unknown[]
  readonly ref: (field: string) => void
  readonly field: (field: string) => void
  readonly add: (document: Document) => void
  readonly build: () => Index
}
type Lunr = {
  readonly Builder: new () => Builder
  readonly Token: new (text: string, metadata: object) => unknown
  readonly Index: { readonly load: (saved: unknown) => Index }
  readonly Query: { readonly presence: { readonly REQUIRED: number } }
}

/** lunr without its English (trimmer, stop words, stemmer), all words required. */
export const lunr: BenchEngine = {
  name: 'lunr',
  needs: 'lunr',
  index: async ({ documents }) => {
    const { Builder, Token, Index, Query } = await installed<Lunr>('lunr')
    const builder = new Builder()
    builder.tokenizer = (text) => wordsOf(String(text)).map((word) => new Token(word, {}))
    builder.ref('id')
    builder.field('title')
    builder.field('text')
    for (const document of documents) builder.add(document)
    const json = JSON.stringify(builder.build())
    const { REQUIRED: presence } = Query.presence
    return storedAs(json, () => {
      const engine = Index.load(JSON.parse(json))
      return (asked) => {
        const words = wordsOf(asked)
        if (words.length === 0) return []
        return engine
          .query((query) => {
            for (const word of words) query.term(word, { presence })
          })
          .map(({ ref }) => ref)
      }
    })
  },
}
