import { wantedIn } from './answers-in.ts'
import type { DocumentReading } from './document-reading.ts'
import { FIELDS, type FieldName } from './fields.ts'
import { type Met, metIn } from './met-in.ts'
import type { Clause, ParsedQuery } from './query-words.ts'
import type { Understood } from './reading.ts'
import { type Row, rowsIn } from './rows.ts'
import { SPELLINGS, worstOf } from './spelling.ts'

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
export type ConditionAnswer = Omit<Met, 'place' | 'field'> & { readonly fields: readonly FieldName[] }

/** A begun word is met by dozens of words. */
const MOST_ANSWERS = 4

type Asked = {
  readonly query: ParsedQuery
  readonly understood: Understood
  /** The query as typed; another one where it was decoded or corrected. */
  readonly typed: ParsedQuery
}

/** Says by the places of its words why a conference meets a query. */
export function whyFound({ query, understood, typed }: Asked, reading: DocumentReading): Why {
  const met = query.clauses.map((clause, nth) => ({
    clause,
    met: clause.demand === 'not' ? [] : metIn(clause, slice(query, { first: nth, last: nth }), reading),
  }))
  return {
    understood,
    conditions: met.map((one, nth) => ({
      ...namesOf(query, typed, { first: nth, last: nth }),
      demand: one.clause.demand,
      ...answersOf(one.met),
    })),
    together: togetherIn({ query, typed, met: met.map((one) => one.met) }, reading),
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

const EDGES = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu

/** The words of conditions, without quotation marks or a hyphen before them. */
function slice({ text, clauses }: ParsedQuery, { first, last }: Reach): string {
  return text.slice(clauses[first]?.start, clauses[last]?.end).replace(EDGES, '')
}

function answersOf(met: readonly Met[]): Pick<ConditionMet, 'answers' | 'more'> {
  const groups = new Map<string, { readonly met: Met; readonly fields: Set<number> }>()
  for (const one of met) {
    const key = JSON.stringify([one.words, one.by, one.within, one.spelling, one.extent])
    const group = groups.get(key)
    if (group) group.fields.add(one.field)
    else groups.set(key, { met: one, fields: new Set([one.field]) })
  }
  const answers = [...groups.values()].map(({ met: { place: _, field: __, ...one }, fields }) => ({
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

type InRow = Pick<Asked, 'query' | 'typed'> & { readonly met: readonly (readonly Met[])[] }

function togetherIn({ query, typed, met: metBy }: InRow, reading: DocumentReading): Together | null {
  const conditions = conditionsByWord(query, reading)
  const met = Array.from({ length: reading.length }, (_, place) =>
    reading.wordsAt(place).reduce((bits, { word }) => bits | (conditions.get(word) ?? 0), 0),
  )
  const rows = rowsIn(met)
  const fieldAt = (place: number) => reading.wordsAt(place)[0]?.field ?? -1
  const worth = (row: Row) => row.length * 1000 + weightOf(fieldAt(row.first))
  const best = rows.reduce<Row | null>((one, row) => (one && worth(one) >= worth(row) ? one : row), null)
  if (!best || best.length < 2) return null
  const wanted = wantedIn(query).map((clause) => query.clauses.indexOf(clause))
  const reach = {
    first: wanted[best.condition - best.length + 1] ?? 0,
    last: wanted[best.condition] ?? 0,
  }
  const alike = rows.filter(({ length, condition }) => length === best.length && condition === best.condition)
  const answers = alike.map((row) => ({
    ...rowMet(row, metBy.slice(reach.first, reach.last + 1)),
    field: fieldAt(row.first),
    words: wordsOf(row, (word) => conditions.has(word), reading),
  }))
  return { ...namesOf(query, typed, reach), ...reach, ...answersOf(answers) }
}

/** A row as one answer: as far from what was typed as the furthest of its words. */
function rowMet(row: Row, conditions: readonly (readonly Met[])[]): Omit<Met, 'words' | 'field'> {
  const words = conditions.flatMap((met) => {
    const within = met.filter(({ place }) => place >= row.first && place <= row.last)
    return within.toSorted((one, other) => strangeness(one) - strangeness(other)).slice(0, 1)
  })
  const through = words.find(({ by }) => by !== 'itself')
  return {
    place: row.first,
    spelling: worstOf(words.map(({ spelling }) => spelling)),
    extent: words.some(({ extent }) => extent === 'begun') ? 'begun' : 'whole',
    by: through?.by ?? 'itself',
    within: through?.within ?? null,
  }
}

/** By the words of the conference, the conditions that they may meet. */
function conditionsByWord(query: ParsedQuery, { looking }: DocumentReading): ReadonlyMap<string, number> {
  const conditions = new Map<string, number>()
  wantedIn(query).forEach(({ runs }, condition) => {
    for (const { word } of runs.flat().flatMap(looking.matches)) {
      const written = looking.lexicon.word(word)
      conditions.set(written, (conditions.get(written) ?? 0) | (1 << condition))
    }
  })
  return conditions
}

/** The words of a row; the parts of a number that stands in it are not said again. */
function wordsOf({ first, last }: Row, isMet: (word: string) => boolean, reading: DocumentReading): string {
  const places = Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
  // Where a row begins with a part, the whole has its place, too.
  const isSaid = (word: string, place: number) => place > first || isMet(word)
  return places
    .flatMap(reading.wordsAt)
    .filter(({ word, place }) => {
      const whole = reading.wholeAround(place, word)
      return whole ? !isSaid(whole.word, whole.first) : isSaid(word, place)
    })
    .map(({ word }) => word)
    .join(' ')
}
