import { randomFrom } from '../corpus/random.ts'
import { type Document, type Search, SHOWN, wordsOf } from '../engines/bench-engine.ts'

const ASKED = 100
const WORDS = 6

/** Words in a row that somebody remembers, and all documents where they stand so. */
export type Remembered = { readonly query: string; readonly wanted: ReadonlySet<string> }

/** Six words in a row of some of the documents. */
export function rememberedWords(documents: readonly Document[], asked = ASKED): readonly Remembered[] {
  const random = randomFrom(11)
  const bodies = documents.map(({ id, text }) => ({ id, body: ` ${wordsOf(text).join(' ')} ` }))
  return Array.from({ length: Math.min(asked, documents.length) }, () => {
    const words = random.any(bodies).body.trim().split(' ')
    const from = random.below(Math.max(1, words.length - WORDS))
    const query = words.slice(from, from + WORDS).join(' ')
    const wanted = bodies.filter(({ body }) => body.includes(` ${query} `)).map(({ id }) => id)
    return { query, wanted: new Set(wanted) }
  })
}

/** A mean of fewer is chance. */
const FEWEST = 30

/** The mean of 1/rank of the first document where the words stand in a row, among those a page shows; NaN when patience ran out too early. */
export async function rankOf(search: Search, asked: readonly Remembered[], budget: number) {
  const begun = performance.now()
  let sum = 0
  let count = 0
  for (const { query, wanted } of asked) {
    if (performance.now() - begun >= budget) break
    const rank = 1 + (await search(query)).slice(0, SHOWN).findIndex((id) => wanted.has(id))
    sum += rank > 0 ? 1 / rank : 0
    count++
  }
  return count >= Math.min(FEWEST, asked.length) ? sum / count : Number.NaN
}
