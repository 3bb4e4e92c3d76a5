import MiniSearch from 'minisearch'
import { fold } from '../text/fold.ts'
import type { MarkTier } from '../text/mark-tier.ts'
import { isOneSlip } from '../text/one-slip.ts'
import { onDemand } from './on-demand.ts'
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
  /** The words that begin with a letter, whatever follows. */
  readonly begunBy: (letter: QueryWord) => readonly number[]
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
 * The words themselves, which stand in the order of their folded forms: those that begin as typed stand together, and
 * MiniSearch's radix tree finds those that are a letter away. Searching the conferences with it instead, by folded and
 * exact terms, visits every report that has a common word, and one letter begins thousands of words.
 */
export function lexiconOf(words: readonly string[], count: (word: number) => number): Lexicon {
  const folded = words.map(fold)
  const tree = onDemand(() => treeOf(folded))
  const spelt = (word: QueryWord, number: number): readonly Match[] => {
    const tier = wordTier(word, (words[number] ?? '').slice(0, word.exact.length))
    return tier === null
      ? []
      : [{ word: number, tier, closeness: folded[number] === word.folded ? 1 : BEGUN }]
  }
  const numbersFrom = (from: number, isOne: (folded: string) => boolean) => {
    let to = from
    while (to < folded.length && isOne(folded[to] ?? '')) to++
    return Array.from({ length: to - from }, (_, nth) => from + nth)
  }
  const spellingsOf = (form: string) => numbersFrom(firstFrom(folded, form), (other) => other === form)
  return {
    word: (number) => words[number] ?? '',
    matches: remembering((word) => {
      const isOne = (other: string) =>
        word.ending === 'open' ? other.startsWith(word.folded) : other === word.folded
      return numbersFrom(firstFrom(folded, word.folded), isOne).flatMap((number) => spelt(word, number))
    }),
    begunBy: (letter) => {
      const ofFold = numbersFrom(firstFrom(folded, letter.folded), (other) => other.startsWith(letter.folded))
      return ofFold.filter((number) => wordTier(letter, words[number]?.charAt(0) ?? '') !== null)
    },
    slips: (exact) => {
      const form = fold(exact)
      if (form.length < SHORTEST_SLIP || form.length > LONGEST_SLIP || /\d/u.test(form)) return []
      // Two letters that changed places are two edits to MiniSearch.
      const near = tree()
        .search(form, { fuzzy: 2 })
        .flatMap(({ id }) => spellingsOf(String(id)))
      return near
        .toSorted((one, other) => count(other) - count(one))
        .map((number) => words[number] ?? '')
        .filter((word) => fold(word).startsWith(form.charAt(0)))
        .filter((word) => isOneSlip(exact, exact === form ? fold(word) : word))
    },
  }
}

/** The number of the first word that does not come before a folded form. */
function firstFrom(folded: readonly string[], form: string): number {
  let low = 0
  for (let high = folded.length; low < high; ) {
    const middle = (low + high) >>> 1
    if ((folded[middle] ?? '') < form) low = middle + 1
    else high = middle
  }
  return low
}

function treeOf(folded: readonly string[]): MiniSearch<Entry> {
  const whole = { tokenize: (text: string) => [text], processTerm: (term: string) => term }
  const tree = new MiniSearch<Entry>({ fields: ['id'], ...whole, searchOptions: whole })
  tree.addAll([...new Set(folded)].map((id) => ({ id })))
  return tree
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
