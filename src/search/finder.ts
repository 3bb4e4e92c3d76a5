import { longFormOf } from '../text/abbreviations.ts'
import { begunByLetter } from './begun-by-letter.ts'
import { clauseScore } from './clause-score.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { occurrencesIn } from './occurrences.ts'
import { type Looking, placesOf } from './places-of.ts'
import type { Clause, ParsedQuery, QueryWord } from './query-words.ts'
import { type Looked, type Ranked, ranked } from './rank.ts'
import { at } from './typed-array.ts'
import type { WordIndex } from './word-index.ts'

/** The documents that meet a query, the best first, and its conditions of which a word stands nowhere. */
export type Found = {
  readonly found: readonly Ranked[]
  readonly missing: readonly Clause[]
  /** The conditions that are met anywhere, and where. */
  readonly looked: readonly Looked[]
}

/** Finds what is asked for, word for word. */
export type Finder = {
  readonly lexicon: Lexicon
  readonly looking: Looking
  readonly find: (query: ParsedQuery) => Found
  /** The documents with a word that begins with a letter, the newest first. */
  readonly begunBy: (letter: QueryWord) => readonly Ranked[]
  /** Whether two words of a query stand within a few words of each other anywhere in the archive. */
  readonly areNeighbours: (one: QueryWord, other: QueryWord) => boolean
}

const CHAIN = /[^\p{L}\p{N}\p{M}]/u

export function finderIn(index: WordIndex): Finder {
  const occurrences = occurrencesIn(index)
  const lexicon = lexiconOf(index.words, occurrences.count)
  const chains = Uint8Array.from(['', ...index.words], (word) =>
    CHAIN.test(word) || longFormOf(word) !== null ? 1 : 0,
  )
  const looking = { lexicon, occurrences, chains }
  const newer = newerThan(index.ids)
  const lookUp = remembering((clause): Looked => {
    const met = placesOf(clause, looking)
    const words = clause.runs.flat().flatMap((word) => lexicon.matches(word).map((match) => match.word))
    return { clause, condition: { met, words }, score: clauseScore(met, occurrences) }
  })
  return {
    lexicon,
    looking,
    find: ({ clauses }) => {
      const looked = clauses.map(lookUp)
      const missing = looked.flatMap(({ clause, condition }) =>
        clause.demand === 'must' && condition.met.length === 0 ? [clause] : [],
      )
      const answered = looked.filter(({ condition }) => condition.met.length > 0)
      const isAsking = answered.some(({ clause }) => clause.demand !== 'not')
      if (missing.length > 0 || !isAsking) return { found: [], missing, looked: answered }
      const found = ranked({ looked: answered, occurrences, chains, newer, prior: index.prior })
      return { found, missing, looked: answered }
    },
    begunBy: (letter) =>
      begunByLetter(letter, lexicon, occurrences)
        .toSorted((one, other) => at(newer, one) - at(newer, other))
        .map((document) => ({ document, tier: 0, score: 0 })),
    areNeighbours: (one, other) => {
      const whole = (word: QueryWord) => lexicon.matches({ ...word, ending: 'closed' })
      const words = new Set(whole(other).map(({ word }) => word))
      const places = whole(one).flatMap(({ word }) => [...occurrences.of(word).subarray(0, MOST_LOOKED_AT)])
      return places.some((place) => STEPS.some((step) => words.has(at(occurrences.wordAt, place + step) - 1)))
    },
  }
}

/** Words stand beside each other within this many steps to either side: «Philippines kiện Trung Quốc ra Tòa». */
const STEPS = Array.from({ length: 16 }, (_, nth) => (nth < 8 ? nth - 8 : nth - 7))

/** A word that stands in so many places without its neighbour is not the one that was meant. */
const MOST_LOOKED_AT = 500

/** While one types, all conditions but the last stay the same. */
const MOST_REMEMBERED = 64

function remembering(lookUp: (clause: Clause) => Looked): (clause: Clause) => Looked {
  const remembered = new Map<string, Looked>()
  return (clause) => {
    const key = JSON.stringify(clause.runs)
    const known = remembered.get(key)
    if (known) return { ...known, clause }
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const looked = lookUp(clause)
    remembered.set(key, looked)
    return looked
  }
}

/** Ids begin with the date; by document, how many begin with a later one. */
function newerThan(ids: readonly string[]): Uint32Array {
  const newer = new Uint32Array(ids.length)
  const order = ids.map((_, document) => document)
  order.sort((one, other) => ((ids[one] ?? '') < (ids[other] ?? '') ? 1 : -1))
  order.forEach((document, nth) => {
    newer[document] = nth
  })
  return newer
}
