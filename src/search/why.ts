import { wantedIn } from './answers-in.ts'
import { FIELDS, type FieldName } from './fields.ts'
import { type Met, metIn, type Stretch } from './met-in.ts'
import type { Looking } from './places-of.ts'
import type { Clause, ParsedQuery } from './query-words.ts'
import type { Understood } from './reading.ts'
import { type MetAt, type Row, rowsIn } from './rows.ts'
import { SPELLINGS } from './spelling.ts'
import { at } from './typed-array.ts'
import { wholeAround } from './whole-around.ts'

/** Why a conference answers a query. */
export type Why = {
  readonly understood: Understood
  readonly conditions: readonly ConditionMet[]
  /** The longest row of conditions that stand one after the other; null where none stand together. */
  readonly together: { readonly words: string; readonly field: FieldName } | null
}

/** A condition of the query, and what of the conference meets it, the best first. */
export type ConditionMet = {
  readonly asked: string
  /** What was typed in its place, where that was decoded or corrected. */
  readonly typed: string | null
  readonly demand: Clause['demand']
  readonly answers: readonly ConditionAnswer[]
  /** How many more words of the conference meet it. */
  readonly more: number
}

/** Words of the conference in the index's spelling, and the fields they stand in, the best first. */
export type ConditionAnswer = Omit<Met, 'place'> & { readonly fields: readonly FieldName[] }

/** A begun word is met by dozens of words. */
const MOST_ANSWERS = 4

type Asked = {
  readonly query: ParsedQuery
  readonly understood: Understood
  /** The query as typed; another one where it was decoded or corrected. */
  readonly typed: ParsedQuery
  /** Where the conference stands in the index. */
  readonly stretch: Stretch
}

/** Says by the places of the words in the index why a conference meets a query. */
export function whyFound({ query, understood, typed, stretch }: Asked, looking: Looking): Why {
  const met = query.clauses.map((clause) => ({
    clause,
    met: clause.demand === 'not' ? [] : metIn(clause, slice(query, clause), looking, stretch),
  }))
  return {
    understood,
    conditions: met.map((one, nth) => ({
      asked: slice(query, one.clause),
      typed: typedInstead(query, typed, nth),
      demand: one.clause.demand,
      ...answersOf(one.met, looking),
    })),
    together: togetherIn(query, stretch, looking),
  }
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The words of a condition, without quotation marks or a hyphen before it. */
const slice = ({ text }: ParsedQuery, { start, end }: Clause) => text.slice(start, end).replace(EDGES, '')

/** A condition more, as in «kl57», and it is no longer known which is which. */
function typedInstead(query: ParsedQuery, typed: ParsedQuery, nth: number): string | null {
  const [clause, instead] = [query.clauses[nth], typed.clauses[nth]]
  if (!clause || !instead || query.clauses.length !== typed.clauses.length) return null
  const written = slice(typed, instead)
  return written === slice(query, clause) ? null : written
}

function answersOf(met: readonly Met[], { occurrences }: Looking): Pick<ConditionMet, 'answers' | 'more'> {
  const groups = new Map<string, { readonly met: Met; readonly fields: Set<number> }>()
  for (const one of met) {
    const key = JSON.stringify([one.words, one.by, one.within, one.spelling, one.extent])
    const field = at(occurrences.fieldAt, one.place)
    const group = groups.get(key)
    if (group) group.fields.add(field)
    else groups.set(key, { met: one, fields: new Set([field]) })
  }
  const answers = [...groups.values()].map(({ met: { place: _, ...one }, fields }) => ({
    ...one,
    fields: [...fields].toSorted(byWeight),
  }))
  const inOrder = answers.toSorted((one, other) => badness(one) - badness(other))
  return {
    answers: inOrder.slice(0, MOST_ANSWERS).map((one) => ({ ...one, fields: one.fields.flatMap(nameOf) })),
    more: Math.max(0, inOrder.length - MOST_ANSWERS),
  }
}

const weightOf = (field: number) => FIELDS[field]?.weight ?? 0
const nameOf = (field: number) => FIELDS[field]?.name ?? []
const byWeight = (one: number, other: number) => weightOf(other) - weightOf(one)

/** By spelling, then whole words before begun ones, then by the best field. */
function badness({
  spelling,
  extent,
  fields,
}: Pick<Met, 'spelling' | 'extent'> & { fields: readonly number[] }) {
  const [best = -1] = fields
  return SPELLINGS.indexOf(spelling) * 1000 + (extent === 'begun' ? 100 : 0) - weightOf(best)
}

function togetherIn(query: ParsedQuery, stretch: Stretch, looking: Looking): Why['together'] {
  const { fieldAt } = looking.occurrences
  const rows = rowsIn(metPlaces(query, stretch, looking)).map(
    (row): Row => ({ ...row, first: row.first + stretch.from, last: row.last + stretch.from }),
  )
  const weight = (row: Row) => row.length * 1000 + weightOf(at(fieldAt, row.first))
  const best = rows.reduce<Row | null>((one, row) => (one && weight(one) >= weight(row) ? one : row), null)
  const field = FIELDS[at(fieldAt, best?.first ?? 0)]?.name
  return best && best.length > 1 && field ? { words: wordsOf(best, looking), field } : null
}

/** By place of the conference, the conditions that the word there may meet. */
function metPlaces(query: ParsedQuery, { from, to }: Stretch, looking: Looking): readonly MetAt[] {
  const { lexicon, occurrences, chains } = looking
  const conditions = new Map<number, number>()
  wantedIn(query).forEach(({ runs }, condition) => {
    for (const { word } of runs.flat().flatMap((asked) => lexicon.matches(asked)))
      conditions.set(word + 1, (conditions.get(word + 1) ?? 0) | (1 << condition))
  })
  return Array.from({ length: to - from }, (_, nth) => {
    const word = at(occurrences.wordAt, from + nth)
    return conditions.get(word) ?? (at(chains, word) === 1 ? null : 0)
  })
}

/** The words of a row; the parts of a number that stands in it are not said again. */
function wordsOf({ first, last }: Row, looking: Looking): string {
  const places = Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
  return places
    .filter((place) => (wholeAround(place, looking)?.place ?? -1) < first)
    .map((place) => looking.lexicon.word(at(looking.occurrences.wordAt, place) - 1))
    .join(' ')
}
