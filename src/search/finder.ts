import { begunByLetter } from './begun-by-letter.ts'
import { clauseScore } from './clause-score.ts'
import type { Reach } from './index-tier.ts'
import { latelyRead } from './lately-read.ts'
import type { Lexicon } from './lexicon.ts'
import type { Looking } from './looking.ts'
import { neighboursIn } from './neighbours-in.ts'
import type { Occurrences } from './occurrences.ts'
import { placesOf } from './places-of.ts'
import type { Clause, ParsedQuery, QueryWord } from './query-words.ts'
import { type Looked, type Ranked, ranked } from './rank.ts'
import { reaching } from './reaching.ts'
import type { SearchIndex, Sought } from './search-index.ts'

/** The documents that meet a query, the best first, and its conditions of which a word stands nowhere. */
export type Found = {
  readonly found: readonly Ranked[]
  readonly missing: readonly Clause[]
  /** The conditions that are met anywhere, and where. */
  readonly looked: readonly Looked[]
  /** Whether a beginning stood in so many words that they were looked for among the facts only. */
  readonly isLimited: boolean
}

/** Finds what is asked for, word for word. Throws `NeedsShards` where the index does not have all of it at hand. */
export type Finder = {
  readonly lexicon: Lexicon
  readonly looking: Looking
  readonly find: (query: ParsedQuery) => Found
  /** The documents with a word that begins with a letter, the newest first. */
  readonly begunBy: (letter: QueryWord) => Pick<Found, 'found' | 'isLimited'>
  /** Whether two words of a query stand within a few words of each other anywhere in the archive. */
  readonly areNeighbours: (one: QueryWord, other: QueryWord) => boolean
}

/** What is searched, and how far. */
type Given = {
  readonly index: SearchIndex
  readonly lexicon: Lexicon
  /** Those of the index, which finders of different reach share. */
  readonly occurrences: Occurrences
  readonly reach: Reach
}

export function finderIn({ index, lexicon, occurrences, reach }: Given): Finder {
  const matches = reaching(lexicon, index, reach)
  const looking = { lexicon, occurrences, matches }
  const lookUp = remembering((clause): Looked => {
    const met = placesOf(clause, looking)
    return {
      clause,
      condition: { met, words: wordsOf(clause, looking) },
      score: clauseScore(met, occurrences),
    }
  })
  return {
    lexicon,
    looking,
    find: (query) => {
      const { clauses } = query
      const unknown = clauses.filter((clause) => clause.demand === 'must' && !isKnown(clause, lexicon))
      // Where a word is in no text nothing is found; only of phrases it has yet to be seen whether they are anywhere.
      const asked =
        unknown.length === 0 ? clauses : clauses.filter(isPhrase).filter((one) => !unknown.includes(one))
      const wordsIn = (some: readonly Clause[]) => some.flatMap((clause) => wordsOf(clause, looking))
      const words = wordsIn(asked)
      index.demand(words, wordsIn(asked.filter((clause) => !isInTyping(clause, query))))
      const looked = asked.map(lookUp)
      const unmet = looked.filter(
        ({ clause, condition }) => clause.demand === 'must' && condition.met.length === 0,
      )
      // Of what was looked for among the facts only it is not known whether it is missing.
      const nowhere = unmet
        .filter(({ condition }) => !condition.words.some(isOfFacts))
        .map(({ clause }) => clause)
      const answered = looked.filter(({ condition }) => condition.met.length > 0)
      const isAsking = answered.some(({ clause }) => clause.demand !== 'not')
      const isAnswered = unknown.length === 0 && unmet.length === 0 && isAsking
      return {
        found: isAnswered ? ranked({ looked: answered, occurrences, prior: index.prior }) : [],
        missing: clauses.filter((clause) => unknown.includes(clause) || nowhere.includes(clause)),
        looked: answered,
        isLimited: words.some(isOfFacts),
      }
    },
    begunBy: begunByLetter({ index, lexicon, occurrences, reach }),
    areNeighbours: neighboursIn(index, looking),
  }
}

const wordsOf = ({ runs }: Clause, { matches }: Looking): readonly Sought[] => runs.flat().flatMap(matches)

const isPhrase = ({ runs }: Clause) => runs.every(({ length }) => length > 1)

/** Whether the next letter may change what a clause asks for. */
const isInTyping = ({ end }: Clause, query: ParsedQuery) =>
  query.end !== 'closed' && end === query.text.length

const isOfFacts = ({ reach }: Sought) => reach === 'facts'

/** Whether each word of a run is in the archive. */
const isKnown = ({ runs }: Clause, lexicon: Lexicon) =>
  runs.some((run) => run.every((word) => lexicon.matches(word).length > 0))

/** While one types, all conditions but the last stay the same; in bytes, of which a common word takes a million. */
const ROOM = 8_000_000

function remembering(lookUp: (clause: Clause) => Looked): (clause: Clause) => Looked {
  const remembered = latelyRead(lookUp, { keyOf: ({ runs }) => JSON.stringify(runs), sizeOf, room: ROOM })
  return (clause) => ({ ...remembered(clause), clause })
}

function sizeOf({ condition, score }: Looked): number {
  const places = condition.met.reduce((sum, { places: met }) => sum + met.byteLength, 0)
  return places + score.strength.byteLength + score.tier.byteLength
}
