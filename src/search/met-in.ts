import { longFormOf } from '../text/abbreviations.ts'
import type { Match } from './lexicon.ts'
import { type Looking, placesOf } from './places-of.ts'
import type { Clause, Run } from './query-words.ts'
import { type Spelling, spellingOf, worstOf } from './spelling.ts'
import { at } from './typed-array.ts'
import { type Whole, wholeAround } from './whole-around.ts'

/** Where in one document a condition is met, by which words, and how these answer it. */
export type Met = {
  readonly place: number
  readonly words: string
  readonly spelling: Spelling
  readonly extent: 'whole' | 'begun'
  /** Through what, where not as the words themselves. */
  readonly by: 'itself' | Whole['kind']
  /** The number, date or short form they are a part of. */
  readonly within: string | null
}

/** The places of a document in the sequence. */
export type Stretch = { readonly from: number; readonly to: number }

/** Every way in which a condition is met in a document, in reading order. */
export function metIn(clause: Clause, asked: string, looking: Looking, stretch: Stretch): readonly Met[] {
  const found = clause.runs.flatMap((run) =>
    placesOf({ ...clause, runs: [run] }, looking)
      .flatMap(({ places }) => placesIn(places, stretch))
      .map((place) => described(place, run, throughOf(run, clause, asked), looking)),
  )
  // A number that is met as a whole is met in its parts, too.
  const wholes = new Set(found.map(({ place }) => place))
  return found
    .filter(({ whole }) => whole === null || !wholes.has(whole.place))
    .toSorted((one, other) => one.place - other.place)
    .map(({ whole, by, ...met }) => ({ ...met, by: whole?.kind ?? by, within: whole?.word ?? null }))
}

/** A condition has a second run where it is a short form or stands for a date or a number in its parts. */
function throughOf(run: Run, { runs }: Clause, asked: string): Met['by'] {
  const isFirst = run === runs[0]
  if (longFormOf(asked) !== null) return isFirst ? 'short-form' : 'itself'
  if (isFirst) return 'itself'
  return run.length === 1 ? 'date' : 'number'
}

type Described = Omit<Met, 'within'> & { readonly whole: Whole | null }

function described(first: number, run: Run, by: Met['by'], looking: Looking): Described {
  const words = wordsFrom(first, run, looking)
  const spellings = words.map(({ match }, nth) => {
    const word = run[nth]
    return word ? spellingOf(word, looking.lexicon.word(match.word)) : 'as-typed'
  })
  return {
    place: first,
    words: words.map(({ match }) => looking.lexicon.word(match.word)).join(' '),
    // What a short form stands for nobody typed.
    spelling: by === 'short-form' ? 'as-typed' : worstOf(spellings),
    extent: words.some(({ match }) => match.closeness < 1) ? 'begun' : 'whole',
    by,
    whole: wholeAround(first, looking),
  }
}

type Placed = { readonly place: number; readonly match: Match }

/** The words that answer a run from its first place on; whole numbers between them are passed over. */
function wordsFrom(first: number, run: Run, { lexicon, occurrences }: Looking): readonly Placed[] {
  const words: Placed[] = []
  let place = first
  for (const asked of run) {
    const matches = lexicon.matches(asked)
    const matchAt = (near: number) =>
      matches.find(({ word }) => word === at(occurrences.wordAt, near) - 1) ?? null
    while (matchAt(place) === null && at(occurrences.wordAt, place) > 0) place++
    const match = matchAt(place)
    if (match) words.push({ place, match })
    place++
  }
  return words
}

function placesIn(places: Uint32Array, { from, to }: Stretch): readonly number[] {
  let low = 0
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >>> 1
    if (at(places, middle) < from) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (; low < places.length && at(places, low) < to; low++) found.push(at(places, low))
  return found
}
