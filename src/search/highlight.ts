import { foldWithOffsets } from '../text/fold.ts'
import { type Token, tokens } from './analyzer.ts'
import type { Span } from './span.ts'
import { type QueryWord, queryWords } from './words.ts'

/** A stretch of the text as given, in UTF-16 units. */
export type Mark = { readonly start: number; readonly end: number }

/** Where the words of a query stand in a text, marks optional, in reading order; of an open word only what was typed. */
export function highlight(text: string, query: string): readonly Mark[] {
  const { text: folded, offsets } = foldWithOffsets(text)
  const found = tokens(folded)
  const wanted = queryWords(query).flatMap((word) => [word, ...partsOf(word, found)])
  return found.flatMap((token) => {
    const at = spanWanted(token, wanted)
    return at ? [{ start: offsets[at.start] ?? 0, end: offsets[at.end] ?? text.length }] : []
  })
}

/** A number is looked for in parts only where it does not stand as a whole. */
function partsOf(word: QueryWord, found: readonly Token[]): readonly QueryWord[] {
  if (found.some((token) => spanWanted(token, [word]))) return []
  return word.parts.map((folded) => ({ ...word, kind: 'word', exact: folded, folded, ending: 'closed' }))
}

/** The whole before its parts: «16-KL/TW» is one mark to «16-kl/tw» and marks its «16» to «16». */
function spanWanted(token: Token, wanted: readonly QueryWord[]): Mark | null {
  for (const span of [token, ...token.parts]) {
    const words = wanted.filter((word) => asksFor(word, span))
    if (words.some(({ folded }) => folded === span.term)) return span
    const [word] = words
    if (word) return { start: span.start, end: span.start + word.folded.length }
  }
  return null
}

function asksFor({ folded, ending }: QueryWord, { term }: Span): boolean {
  return ending === 'open' ? term.startsWith(folded) : term === folded
}
