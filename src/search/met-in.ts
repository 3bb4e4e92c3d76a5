import { longFormOf } from '../text/abbreviations.ts'
import type { DocumentReading, Whole, WordAt } from './document-reading.ts'
import type { Reached } from './looking.ts'
import { placesOf } from './places-of.ts'
import type { Clause, QueryWord, Run } from './query-words.ts'
import { type Spelling, spellingOf, worstOf } from './spelling.ts'

/** Where in a document a condition is met, by which words, and how these answer it. */
export type Met = {
  readonly place: number
  readonly field: number
  readonly words: string
  readonly spelling: Spelling
  readonly extent: 'whole' | 'begun'
  /** Through what, where not as the words themselves. */
  readonly by: 'itself' | Whole['kind']
  /** The number, date or short form they are a part of. */
  readonly within: string | null
}

/** Every way in which a condition is met in a document, in reading order. */
export function metIn(clause: Clause, asked: string, reading: DocumentReading): readonly Met[] {
  const found = clause.runs.flatMap((run) =>
    placesOf({ runs: [run] }, reading.looking)
      .flatMap(({ places }) => [...places])
      .flatMap((place) => described(place, run, throughOf(run, clause, asked), reading)),
  )
  // A number that is met as a whole is met in its parts, too.
  const wholes = new Set(
    found.filter(({ whole }) => whole === null).map(({ place, words }) => `${place} ${words}`),
  )
  return found
    .filter(({ whole }) => whole === null || !wholes.has(`${whole.first} ${whole.word}`))
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

function described(first: number, run: Run, by: Met['by'], reading: DocumentReading): readonly Described[] {
  const words = wordsFrom(first, run, reading)
  const [start] = words
  if (!start) return []
  return [
    {
      place: first,
      field: start.at.field,
      words: words.map(({ at }) => at.word).join(' '),
      // What a short form stands for nobody typed.
      spelling:
        by === 'short-form' ? 'as-typed' : worstOf(words.map(({ asked, at }) => spellingOf(asked, at.word))),
      extent: words.some(({ match }) => match.closeness < 1) ? 'begun' : 'whole',
      by,
      whole: reading.wholeAround(first, start.at.word),
    },
  ]
}

type Placed = { readonly asked: QueryWord; readonly at: WordAt; readonly match: Reached }

/** The words that answer a run from its first place on; a number takes the places of its parts. */
function wordsFrom(
  first: number,
  run: Run,
  { looking, wordsAt, length }: DocumentReading,
): readonly Placed[] {
  const words: Placed[] = []
  let place = first
  for (const asked of run) {
    const matches = looking.matches(asked)
    const placedAt = (near: number) =>
      wordsAt(near).flatMap((at) => {
        const match = matches.find(({ word }) => looking.lexicon.word(word) === at.word)
        return match ? [{ asked, at, match }] : []
      })[0]
    while (place < length && !placedAt(place)) place++
    const placed = placedAt(place)
    if (placed) words.push(placed)
    place++
  }
  return words
}
