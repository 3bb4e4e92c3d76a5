import { wantedIn } from './answers-in.ts'
import { FIELDS, type FieldName } from './fields.ts'
import { type Met, metIn, type Stretch } from './met-in.ts'
import type { Looking } from './places-of.ts'
import type { Clause, ParsedQuery } from './query-words.ts'
import type { Understood } from './reading.ts'
import { type MetAt, type Row, rowsIn } from './rows.ts'
import { SPELLINGS, worstOf } from './spelling.ts'
import { at } from './typed-array.ts'
import { wholeAround } from './whole-around.ts'

/** Why a conference answers a query. */
export type Why = {
  readonly understood: Understood
  readonly conditions: readonly ConditionMet[]
  /** The longest row of conditions that stand one after the other as typed; null where none stand together. */
  readonly together: Together | null
}

/** Neighbouring conditions, and where they are met in a row. */
type Together = Omit<ConditionMet, 'demand'> & {
  /** Their places among the conditions. */
  readonly first: number
  readonly last: number
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
  const met = query.clauses.map((clause, nth) => ({
    clause,
    met:
      clause.demand === 'not' ? [] : metIn(clause, slice(query, { first: nth, last: nth }), looking, stretch),
  }))
  return {
    understood,
    conditions: met.map((one, nth) => ({
      ...namesOf(query, typed, { first: nth, last: nth }),
      demand: one.clause.demand,
      ...answersOf(one.met, looking),
    })),
    together: togetherIn({ query, typed, stretch, met: met.map((one) => one.met) }, looking),
  }
}

type Reach = { readonly first: number; readonly last: number }

/** How some conditions are written, and how they were typed where that is something else. */
function namesOf(
  query: ParsedQuery,
  typed: ParsedQuery,
  reach: Reach,
): Pick<ConditionMet, 'asked' | 'typed'> {
  const asked = slice(query, reach)
  // A condition more, as in «kl57», and it is no longer known which is which.
  const written = query.clauses.length === typed.clauses.length ? slice(typed, reach) : asked
  return { asked, typed: written === asked ? null : written }
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The words of conditions, without quotation marks or a hyphen before them. */
function slice({ text, clauses }: ParsedQuery, { first, last }: Reach): string {
  return text.slice(clauses[first]?.start, clauses[last]?.end).replace(EDGES, '')
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
  const inOrder = answers.toSorted(
    (one, other) =>
      strangeness(one) - strangeness(other) || byWeight(one.fields[0] ?? -1, other.fields[0] ?? -1),
  )
  return {
    answers: inOrder.slice(0, MOST_ANSWERS).map((one) => ({ ...one, fields: one.fields.flatMap(nameOf) })),
    more: Math.max(0, inOrder.length - MOST_ANSWERS),
  }
}

const weightOf = (field: number) => FIELDS[field]?.weight ?? 0
const nameOf = (field: number) => FIELDS[field]?.name ?? []
const byWeight = (one: number, other: number) => weightOf(other) - weightOf(one)

/** By spelling, then whole words before begun ones. */
const strangeness = ({ spelling, extent }: Pick<Met, 'spelling' | 'extent'>) =>
  SPELLINGS.indexOf(spelling) * 2 + (extent === 'begun' ? 1 : 0)

type InRow = Pick<Asked, 'query' | 'typed' | 'stretch'> & { readonly met: readonly (readonly Met[])[] }

function togetherIn({ query, typed, stretch, met }: InRow, looking: Looking): Together | null {
  const rows = rowsIn(metPlaces(query, stretch, looking)).map(
    (row): Row => ({ ...row, first: row.first + stretch.from, last: row.last + stretch.from }),
  )
  const { fieldAt } = looking.occurrences
  const worth = (row: Row) => row.length * 1000 + weightOf(at(fieldAt, row.first))
  const best = rows.reduce<Row | null>((one, row) => (one && worth(one) >= worth(row) ? one : row), null)
  if (!best || best.length < 2) return null
  const wanted = wantedIn(query).map((clause) => query.clauses.indexOf(clause))
  const reach = {
    first: wanted[best.condition - best.length + 1] ?? 0,
    last: wanted[best.condition] ?? 0,
  }
  const alike = rows.filter(({ length, condition }) => length === best.length && condition === best.condition)
  const answers = alike.map((row) => rowMet(row, met.slice(reach.first, reach.last + 1), looking))
  return { ...namesOf(query, typed, reach), ...reach, ...answersOf(answers, looking) }
}

/** A row as one answer: as far from what was typed as the furthest of its words. */
function rowMet(row: Row, conditions: readonly (readonly Met[])[], looking: Looking): Met {
  const words = conditions.flatMap((met) => {
    const within = met.filter(({ place }) => place >= row.first && place <= row.last)
    return within.toSorted((one, other) => strangeness(one) - strangeness(other)).slice(0, 1)
  })
  const through = words.find(({ by }) => by !== 'itself')
  return {
    place: row.first,
    words: wordsOf(row, looking),
    spelling: worstOf(words.map(({ spelling }) => spelling)),
    extent: words.some(({ extent }) => extent === 'begun') ? 'begun' : 'whole',
    by: through?.by ?? 'itself',
    within: through?.within ?? null,
  }
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
