import { fold } from '../text/fold.ts'
import type { Token } from './analyzer.ts'
import type { ParsedQuery, QueryWord, Run } from './query-words.ts'
import { spelled } from './spelled.ts'
import { wordTier } from './word-tier.ts'

/** A stretch of the text as given, in UTF-16 units. */
export type Mark = { readonly start: number; readonly end: number }

/** Tokens of a text that together meet a condition of a query, by their places among the tokens. */
export type TextAnswer = {
  /** Counted among those that ask for something. */
  readonly condition: number
  readonly first: number
  readonly last: number
  /** A mark a word; of a word that only begins as typed, as much as was typed. */
  readonly marks: readonly Mark[]
}

/** Where the conditions of a query are met in a text, condition after condition. */
export function answersIn(text: string, found: readonly Token[], query: ParsedQuery): readonly TextAnswer[] {
  return wantedIn(query).flatMap(({ runs }, condition) =>
    runs.flatMap((run) =>
      found.flatMap((_, first) => {
        const words = wordsFrom(first, run, found)
        if (!words) return []
        const marks = words.map(({ word, at }) => markIn(word, found[at], text))
        return [{ condition, first, last: words.at(-1)?.at ?? first, marks }]
      }),
    ),
  )
}

/** The conditions that ask for something. */
export const wantedIn = ({ clauses }: ParsedQuery) => clauses.filter(({ demand }) => demand !== 'not')

type Placed = { readonly word: QueryWord; readonly at: number }

/** Where the words of a run stand that begins here; null where it does not. */
function wordsFrom(first: number, run: Run, found: readonly Token[]): readonly Placed[] | null {
  const placed: Placed[] = []
  let next = first
  for (const word of run) {
    const at = answeringAt(word, found, next, placed.length > 0)
    if (at < 0) return null
    placed.push({ word, at })
    next = at + 1
  }
  return placed
}

/** Where a word of a phrase is answered next, or -1; within a phrase what is followed by its parts is passed over. */
function answeringAt(word: QueryWord, found: readonly Token[], from: number, isWithin: boolean): number {
  for (let at = from; at < found.length; at++) {
    const token = found[at]
    if (!token) return -1
    if (answers(word, token)) return at
    if (!isWithin || !isWhole(token)) return -1
  }
  return -1
}

/** A number, a date or a short form, which is followed by its parts. */
export const isWhole = ({ kind }: Token) => kind !== 'word' && kind !== 'part'

function answers(word: QueryWord, { exact, folded }: Token): boolean {
  if (word.ending === 'closed' && folded !== word.folded) return false
  if (!folded.startsWith(word.folded)) return false
  const begun = folded === word.folded ? exact : [...exact].slice(0, [...word.exact].length).join('')
  return wordTier(word, begun) !== null
}

function markIn(word: QueryWord, token: Token | undefined, text: string): Mark {
  const { start, end, folded } = token ?? { start: 0, end: 0, folded: '' }
  const written = text.slice(start, end)
  // A part of a short form stands in the place of the whole.
  if (folded === word.folded || !fold(spelled(written)).startsWith(word.folded)) return { start, end }
  const typed = lettersOf(written).slice(0, lettersOf(word.exact).length)
  return { start, end: start + typed.join('').length }
}

/** A letter with the marks that follow it may be several units long. */
const lettersOf = (text: string) => text.match(/\P{M}?\p{M}*/gu)?.filter((letter) => letter !== '') ?? []
