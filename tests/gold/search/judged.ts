import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What makes a query hard to answer. */
export const QUERY_CLASSES = [
  'exact',
  'unmarked',
  'partly-marked',
  'nfd',
  'old-tone',
  'i-y',
  'abbreviation',
  'telex',
  'vni',
  'slip',
  'name',
  'name-with-title',
  'directive',
  'phrase',
  'negation',
  'date',
  'place',
  'several-fields',
  'no-answer',
] as const
type QueryClass = (typeof QUERY_CLASSES)[number]

/** Built from data/reports, or from tests/gold/specimens/texts with everything kept. */
const ARCHIVE_NAMES = ['shipped', 'specimens'] as const
export type ArchiveName = (typeof ARCHIVE_NAMES)[number]

/** A query and what a person who read every record would accept as its answer. */
export type JudgedQuery = {
  readonly class: QueryClass
  readonly archive: ArchiveName
  readonly query: string
  /** The query written out and rightly, where it is typed otherwise; else the query itself. */
  readonly meant: string
  /** One report of each conference that is right, by its id; empty when nothing is. */
  readonly wanted: readonly string[]
  readonly note: string | null
}

/** A conference that an engine gives, as the ids of its reports. */
type Hit = readonly string[]

/** What an engine gives for a query, best first. */
export type HitsOf = (judged: JudgedQuery) => readonly Hit[]

/** How well queries with an answer were answered, each of the same weight. */
type Found = {
  readonly queries: number
  /** The mean of 1/rank of the first right hit among the first ten, 0 where there is none. */
  readonly mrr: number
  /** The mean share of what is wanted that is among the first ten. */
  readonly recall: number
}

export type Measured = {
  readonly classes: ReadonlyMap<QueryClass, Found>
  readonly overall: Found
  /** The share of the queries without answer that got no result. */
  readonly silence: { readonly queries: number; readonly share: number }
}

const FILE = path.join(import.meta.dirname, 'queries.json')

/** A reader looks no further; both figures are of these. */
const LOOKED_AT = 10

/** The judged set that is kept beside this file. */
export const readJudged = (): readonly JudgedQuery[] => judgedFrom(JSON.parse(readFileSync(FILE, 'utf8')))

/** Holds an engine against the judged set: what it finds and how high, and whether it keeps silent when it should. */
export function measure(hitsOf: HitsOf, judged: readonly JudgedQuery[] = readJudged()): Measured {
  const answers = judged.map((entry) => answerOf(entry, hitsOf(entry)))
  const answered = answers.filter(({ entry }) => entry.wanted.length > 0)
  const unanswerable = answers.filter(({ entry }) => entry.wanted.length === 0)
  const of = (name: QueryClass) => answered.filter(({ entry }) => entry.class === name)
  return {
    classes: new Map(
      QUERY_CLASSES.filter((name) => of(name).length > 0).map((name) => [name, foundIn(of(name))]),
    ),
    overall: foundIn(answered),
    silence: {
      queries: unanswerable.length,
      share: mean(unanswerable.map(({ hits }) => (hits > 0 ? 0 : 1))),
    },
  }
}

type Answer = {
  readonly entry: JudgedQuery
  readonly hits: number
  readonly reciprocalRank: number
  readonly recall: number
}

function answerOf(entry: JudgedQuery, hits: readonly Hit[]): Answer {
  const first = hits.slice(0, LOOKED_AT)
  const rank = 1 + first.findIndex((hit) => hit.some((report) => entry.wanted.includes(report)))
  const reached = entry.wanted.filter((report) => first.some((hit) => hit.includes(report)))
  return {
    entry,
    hits: hits.length,
    reciprocalRank: rank > 0 ? 1 / rank : 0,
    recall: reached.length / entry.wanted.length,
  }
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const foundIn = (answers: readonly Answer[]): Found => ({
  queries: answers.length,
  mrr: mean(answers.map(({ reciprocalRank }) => reciprocalRank)),
  recall: mean(answers.map(({ recall }) => recall)),
})

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isIn = <T extends string>(names: readonly T[], value: unknown): value is T =>
  names.some((name) => name === value)
const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText) && new Set(value).size === value.length

const KEYS = ['class', 'archive', 'query', 'meant', 'wanted', 'note']

/** The entries of a judged set as they stand in its file; the first that is wrong is named. */
export function judgedFrom(set: unknown): readonly JudgedQuery[] {
  if (!Array.isArray(set)) throw new Error('Cannot read the judged set: it is no array')
  return set.map((entry: unknown, at) => entryFrom(entry, `Cannot read the judged set: entry ${at + 1}`))
}

function entryFrom(entry: unknown, complaint: string): JudgedQuery {
  if (typeof entry !== 'object' || entry === null) throw new Error(`${complaint} is no object`)
  const given: Record<string, unknown> = { ...entry }
  const stranger = Object.keys(given).find((key) => !KEYS.includes(key))
  if (stranger !== undefined) throw new Error(`${complaint} has the key "${stranger}"`)
  const field = <T>(name: string, value: unknown, fits: (value: unknown) => value is T): T => {
    if (fits(value)) return value
    throw new Error(`${complaint} has the ${name} ${JSON.stringify(value)}`)
  }
  const name = field('class', given.class, (value) => isIn(QUERY_CLASSES, value))
  const query = field('query', given.query, isText)
  const answered = (value: unknown): value is readonly string[] =>
    isTextList(value) && (value.length === 0) === (name === 'no-answer')
  return {
    class: name,
    archive: field('archive', given.archive ?? 'shipped', (value) => isIn(ARCHIVE_NAMES, value)),
    query,
    meant: field('meant', given.meant ?? query, isText),
    wanted: field('wanted', given.wanted, answered),
    note: given.note === undefined ? null : field('note', given.note, isText),
  }
}
