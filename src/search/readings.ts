import { fold } from '../text/fold.ts'
import { telexBegun, telexDecoded } from '../text/telex.ts'
import { vniBegun, vniDecoded } from '../text/vni-typing.ts'
import type { Finder } from './finder.ts'
import type { Lexicon } from './lexicon.ts'
import { type Clause, type ParsedQuery, type QueryWord, reparsed } from './query-words.ts'
import { spelled } from './spelled.ts'

/**
 * The query with the words that are nowhere read as the keys of an input method that was off, or with a space where
 * letters meet digits («kl57»); null when they cannot all be read so.
 */
export function decodedQuery(
  query: ParsedQuery,
  missing: readonly Clause[],
  lexicon: Lexicon,
): ParsedQuery | null {
  const text = replaced(query, missing, (word, ending) => decodedWord(word, ending, lexicon))
  return text === null ? null : reparsed(query, text)
}

/** Of more corrections than these the rest are guesses. */
const MOST_CORRECTIONS = 3

/** More words that are nowhere than these are no slips, and every one that is looked at costs its places. */
const MOST_SLIPS = 2
const MOST_MEANT = 8

/**
 * The query with its words that are nowhere, two at the most, corrected by one slip of the finger each, the most frequent
 * words first, where they then stand beside a neighbour in the query: strewn over a report, any word is found.
 */
export function correctedQueries(
  query: ParsedQuery,
  missing: readonly Clause[],
  { lexicon, areNeighbours }: Finder,
): readonly ParsedQuery[] {
  if (missing.length > MOST_SLIPS) return []
  const slips = missing.map(({ start, end }) => {
    const words = query.text.slice(start, end).match(ATOM) ?? []
    return words.filter((word) => !isKnown(word, lexicon))
  })
  if (slips.some(({ length }) => length !== 1)) return []
  const unknown = slips.flat()
  const isSeveral = unknown.length > 1
  const meant = unknown.map((word) => {
    const words = lexicon.slips(spelled(word))
    return isSeveral ? words.slice(0, MOST_MEANT) : words
  })
  const places = missing.map(({ start }) => query.clauses.findIndex((clause) => clause.start === start))
  return oneOfEach(meant)
    .flatMap((words) => {
      const corrections = new Map(unknown.map((word, nth) => [word, words[nth] ?? word]))
      const correct = (word: string) => inCaseOf(word, corrections.get(word) ?? word)
      const text = replaced(query, missing, correct)
      return text === null ? [] : [reparsed(query, text)]
    })
    .filter(({ clauses }) => places.every((at) => fitsIn(clauses, at, areNeighbours)))
    .slice(0, MOST_CORRECTIONS)
}

/** One of each list, those that stand first in theirs first. */
function oneOfEach(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const choices = lists.reduce<readonly { readonly words: readonly string[]; readonly rank: number }[]>(
    (begun, list) =>
      begun.flatMap(({ words, rank }) =>
        list.map((word, nth) => ({ words: [...words, word], rank: rank + nth })),
      ),
    [{ words: [], rank: 0 }],
  )
  return choices.toSorted((one, other) => one.rank - other.rank).map(({ words }) => words)
}

function fitsIn(clauses: readonly Clause[], at: number, areNeighbours: Finder['areNeighbours']): boolean {
  const word = (clause: Clause | undefined) => clause?.runs[0]?.[0]
  const corrected = word(clauses[at])
  const neighbours = [word(clauses[at - 1]), word(clauses[at + 1])].filter((one) => one !== undefined)
  if (!corrected || neighbours.length === 0) return true
  return neighbours.some((neighbour) => areNeighbours(corrected, neighbour))
}

const ATOM = /[\p{L}\p{N}\p{M}]+/gu

/** The query with the words of some conditions replaced; null when one of them cannot be. */
function replaced(
  { text, end }: ParsedQuery,
  clauses: readonly Clause[],
  replace: (word: string, ending: QueryWord['ending']) => string | null,
): string | null {
  let isWhole = clauses.length > 0
  let result = text
  for (const clause of clauses.toSorted((one, other) => other.start - one.start)) {
    const typed = text.slice(clause.start, clause.end)
    const written = typed.replace(ATOM, (word, at: number) => {
      const isLast = end !== 'closed' && clause.start + at + word.length === text.length
      const replacement = replace(word, isLast ? 'open' : 'closed')
      if (replacement === null) isWhole = false
      return replacement ?? word
    })
    result = result.slice(0, clause.start) + written + result.slice(clause.end)
  }
  return isWhole && result !== text ? result : null
}

function isKnown(word: string, lexicon: Lexicon, ending: QueryWord['ending'] = 'closed'): boolean {
  const exact = spelled(word)
  return lexicon.matches({ exact, folded: fold(exact), marks: 'optional', ending }).length > 0
}

/** A word as the keys of an input method; of a word in typing it is enough that words begin so. */
function decodedWord(word: string, ending: QueryWord['ending'], lexicon: Lexicon): string | null {
  if (isKnown(word, lexicon)) return word
  const whole = [telexDecoded(word), vniDecoded(word)].find((read) => read !== null && isKnown(read, lexicon))
  if (whole) return whole
  const begun = ending === 'closed' ? [] : [telexBegun(word), vniBegun(word)]
  const start = begun.find((read) => read !== null && isKnown(read, lexicon, 'open'))
  return start ?? spaced(word, lexicon)
}

const LETTERS_THEN_DIGITS = /^(?<letters>\p{L}{1,3})(?<digits>\d{1,3})$/u

function spaced(word: string, lexicon: Lexicon): string | null {
  const { letters, digits } = LETTERS_THEN_DIGITS.exec(word)?.groups ?? {}
  return letters !== undefined && digits !== undefined && isKnown(digits, lexicon)
    ? `${letters} ${digits}`
    : null
}

/** «Thuậm» is corrected to «Thuận», not «thuận». */
function inCaseOf(typed: string, meant: string): string {
  const first = typed.charAt(0)
  return first === first.toLowerCase() ? meant : meant.charAt(0).toUpperCase() + meant.slice(1)
}
