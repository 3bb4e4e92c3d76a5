import MiniSearch, { type AsPlainObject, type Options, type Query, type SearchOptions } from 'minisearch'
import type { Conference } from '../model/conference.ts'
import { fold } from '../text/fold.ts'
import { ANALYZER_VERSION, terms } from './analyzer.ts'
import { FIELDS, fieldText } from './fields.ts'
import { hasMarks, type QueryWord, queryWords } from './words.ts'

type Hit = { readonly id: string; readonly score: number; readonly terms: readonly string[] }

/** Answers every query, whatever it holds: the best conference first, none when a word is nowhere. */
export type Engine = { readonly search: (text: string) => readonly Hit[] }

/**
 * Each field twice: folded for every word, exact for the words that bear marks. Two sets of fields, not two terms in
 * one, so that a page with marks and a page without are equally long to a query without.
 */
const FOLDED = new Map(FIELDS.map((field) => [field.name, field]))
const exactly = (name: string) => `${name}.exact`
const EXACT = new Map(FIELDS.map((field) => [exactly(field.name), field]))

/** A word as typed, marks and all, counts this much more than the same letters under other marks. */
const EXACT_BOOST = 3

/** A document's number as a whole counts this much more than its parts strewn over the text. */
const WHOLE_NUMBER_BOOST = 4

/** What MiniSearch has to know to fill an index and to read one back. */
function options(): Options<Conference> {
  const cut = remembering(terms)
  return {
    fields: FIELDS.flatMap(({ name }) => [name, exactly(name)]),
    extractField: (conference, name) => {
      const field = FOLDED.get(name) ?? EXACT.get(name)
      return field ? fieldText(field, conference) : conference.id
    },
    tokenize: (text, name = '') =>
      EXACT.has(name) ? cut(text).filter((term) => fold(term) !== term) : cut(text).map(fold),
    processTerm: (term) => term,
    // Without these MiniSearch would cut the words of a query as if they were the text of a field.
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term },
  }
}

/** The folded and the exact field of one text follow each other; cutting it once saves a third of a build. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) }
    return last.value
  }
}

const weights = (fields: ReadonlyMap<string, { readonly weight: number }>, boost: number) =>
  Object.fromEntries([...fields].map(([name, { weight }]) => [name, weight * boost]))

const IN_FOLDED: SearchOptions = { fields: [...FOLDED.keys()], boost: weights(FOLDED, 1) }
const IN_FOLDED_WHOLE: SearchOptions = { ...IN_FOLDED, boost: weights(FOLDED, WHOLE_NUMBER_BOOST) }
const IN_EXACT: SearchOptions = { fields: [...EXACT.keys()], boost: weights(EXACT, EXACT_BOOST) }

/** The index of an archive as JSON; only `loadEngine` reads it. */
export function buildIndex(conferences: readonly Conference[]): string {
  const index = new MiniSearch<Conference>(options())
  index.addAll(conferences)
  return JSON.stringify({ analyzer: ANALYZER_VERSION, index })
}

/** Throws when the index was built by another analyser: a stale pair is noticed, not searched. */
export function loadEngine(json: string): Engine {
  const { analyzer, index }: { analyzer?: unknown; index: AsPlainObject } = JSON.parse(json)
  if (analyzer !== ANALYZER_VERSION) {
    throw new Error(`Cannot load the index: analyser "${String(analyzer)}" is not "${ANALYZER_VERSION}"`)
  }
  const miniSearch = MiniSearch.loadJS<Conference>(index, options())
  return { search: (text) => searchIn(miniSearch, queryWords(text)) }
}

function searchIn(index: MiniSearch<Conference>, words: readonly QueryWord[]): readonly Hit[] {
  if (words.length === 0) return []
  return index
    .search({ combineWith: 'AND', queries: words.map(wordQuery) })
    .map(({ id, score, terms: found }) => ({ id: String(id), score, terms: found }))
    .sort((one, other) => other.score - one.score || newerFirst(one.id, other.id))
}

/** Ids begin with the date, so between equals the newer conference comes first. */
const newerFirst = (one: string, other: string) => (one < other ? 1 : -1)

function wordQuery(word: QueryWord): Query {
  const prefix = word.ending === 'open'
  const exact = hasMarks(word) ? [{ ...IN_EXACT, prefix, queries: [word.exact] }] : []
  if (word.kind !== 'number') {
    return { combineWith: 'OR', queries: [{ ...IN_FOLDED, prefix, queries: [word.folded] }, ...exact] }
  }
  const whole = { ...IN_FOLDED_WHOLE, prefix, queries: [word.folded] }
  const strewn: Query = { ...IN_FOLDED, combineWith: 'AND', queries: [...word.parts] }
  return { combineWith: 'OR', queries: [whole, strewn, ...exact] }
}
