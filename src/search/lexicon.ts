import MiniSearch from 'minisearch'
import { fold } from '../text/fold.ts'
import type { MarkTier } from '../text/mark-tier.ts'
import { isOneSlip } from '../text/one-slip.ts'
import type { QueryWord } from './query-words.ts'
import { wordTier } from './word-tier.ts'

/** A word of the archive that answers a word of a query. */
export type Match = {
  readonly word: number
  readonly tier: MarkTier
  /** 1 of a whole word, less of one that only begins as typed. */
  readonly closeness: number
}

/** The words of the archive, asked by what somebody typed. */
export type Lexicon = {
  /** The spelling of a word; empty where there is none of that number. */
  readonly word: (number: number) => string
  /** The spellings of a word, and of those that begin with it when it is open; none that contradict typed marks. */
  readonly matches: (word: QueryWord) => readonly Match[]
  /** Words of the archive one slip of the finger away, the most frequent first; the first letter is seldom wrong. */
  readonly slips: (exact: string) => readonly string[]
}

/** A word that only begins as typed counts this much. */
const BEGUN = 0.6

/** Shorter words have a neighbour at one letter's distance almost always. */
const SHORTEST_SLIP = 3

/** A longer word is an address or hostile. */
const LONGEST_SLIP = 24

/** A word of the archive without its marks, which is what MiniSearch searches. */
type Entry = { readonly id: string }

/**
 * MiniSearch over the words themselves: its radix tree finds a word, what begins with it and what is a letter away,
 * and where the words stand is known by their places. Searching the conferences with it instead, by
 * folded and exact terms, visits every report that has a common word, and one letter begins thousands of words.
 */
export function lexiconOf(words: readonly string[], frequency: (word: number) => number): Lexicon {
  const spellings = new Map<string, number[]>()
  words.forEach((word, number) => {
    const folded = fold(word)
    const known = spellings.get(folded)
    if (known) known.push(number)
    else spellings.set(folded, [number])
  })
  const tree = new MiniSearch<Entry>({
    fields: ['id'],
    tokenize: (text) => [text],
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => [text], processTerm: (term) => term },
  })
  tree.addAll([...spellings.keys()].map((id) => ({ id })))
  const found = (folded: string, options: { readonly prefix?: boolean; readonly fuzzy?: number }) =>
    tree.search(folded, options).map(({ id }) => String(id))
  const spelt = (word: QueryWord, folded: string): readonly Match[] => {
    const closeness = folded === word.folded ? 1 : BEGUN
    return (spellings.get(folded) ?? []).flatMap((number) => {
      const tier = wordTier(word, (words[number] ?? '').slice(0, word.exact.length))
      return tier === null ? [] : [{ word: number, tier, closeness }]
    })
  }
  return {
    word: (number) => words[number] ?? '',
    matches: remembering((word) => {
      const begun = word.ending === 'open' ? found(word.folded, { prefix: true }) : [word.folded]
      return begun.flatMap((folded) => spelt(word, folded))
    }),
    slips: (exact) => {
      const folded = fold(exact)
      if (folded.length < SHORTEST_SLIP || folded.length > LONGEST_SLIP || /\d/u.test(folded)) return []
      // Two letters that changed places are two edits to MiniSearch.
      const near = found(folded, { fuzzy: 2 }).flatMap((other) => spellings.get(other) ?? [])
      return near
        .toSorted((one, other) => frequency(other) - frequency(one))
        .map((number) => words[number] ?? '')
        .filter((word) => fold(word).startsWith(folded.charAt(0)))
        .filter((word) => isOneSlip(exact, exact === folded ? fold(word) : word))
    },
  }
}

/** While one types, all words but the last stay the same. */
const MOST_REMEMBERED = 200

function remembering(read: Lexicon['matches']): Lexicon['matches'] {
  const remembered = new Map<string, readonly Match[]>()
  return (word) => {
    const key = `${word.exact} ${word.ending} ${word.marks}`
    const known = remembered.get(key)
    if (known) return known
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const matches = read(word)
    remembered.set(key, matches)
    return matches
  }
}
