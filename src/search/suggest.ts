import { type Fitting, fairShare } from './fair-share.ts'
import { type Found, finderIn } from './finder.ts'
import { invertedIndex } from './inverted-index.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { meantBy } from './meant-by.ts'
import { type NameSegment, nameFitsIn } from './name-fit.ts'
import { occurrencesIn } from './occurrences.ts'
import type { PlaceLayout } from './place-layout.ts'
import { placedSegments } from './placed-segments.ts'
import { type Clause, openFromOneLetter, parsedQuery } from './query-words.ts'
import { indexInMemory } from './search-index.ts'
import type { Suggestion } from './suggestion.ts'
import { SUGGESTION_FIELDS, SUGGESTION_SCHEMA, type SuggestionIndex } from './suggestions.ts'
import { at } from './typed-array.ts'

/** One letter is the beginning of anything. */
const SHORTEST = 2

/** What is suggested to somebody who has typed so far: by kind, the kind of the best first. */
export type Suggest = (text: string) => readonly Suggestion[]

/** `archive` are the words of the whole archive: what stands in it was not mistyped, though nothing is called so. */
export function suggesterOf({ list, documents }: SuggestionIndex, archive: Lexicon): Suggest {
  const inverted = invertedIndex(documents, SUGGESTION_SCHEMA)
  const index = indexInMemory(inverted)
  const lexicon = lexiconOf(index.words, index.count)
  const occurrences = occurrencesIn(index, SUGGESTION_SCHEMA)
  const finder = finderIn({ index, lexicon, occurrences, reach: 'everything' })
  const segments = segmentsIn(documents, inverted.layout)
  return (text) => {
    if (text.trim().length < SHORTEST) return []
    const addressed = addressedBy(text, list)
    if (addressed.length > 0) return addressed
    const query = openFromOneLetter(parsedQuery(text))
    const typed = finder.find(query)
    const isMistyped = typed.missing.length > 0 && !typed.missing.some((clause) => isIn(archive, clause))
    const answer = (isMistyped ? meantBy(query, typed.missing, finder)?.answer : null) ?? typed
    return fairShare(fittingIn(answer, list, nameFitsIn(answer, segments, SUGGESTION_FIELDS, occurrences)))
  }
}

/** An address as it is copied from somewhere, or the end of one: «…/hoi-nghi/2031-03-12-da-nang/». */
const ADDRESS = /(?:^|\/)(?<id>[a-z0-9]+(?:-[a-z0-9]+)+)\/?$/u

/** What has the id that was put in; addresses never change, though names do. */
function addressedBy(text: string, list: readonly Suggestion[]): readonly Suggestion[] {
  const asked = ADDRESS.exec(text.trim())?.groups?.id
  return asked === undefined ? [] : list.filter(({ id }) => id === asked)
}

/** What a document consists of is looked up when it is found. */
function segmentsIn(documents: SuggestionIndex['documents'], { starts }: PlaceLayout) {
  const known = new Map<number, readonly NameSegment[]>()
  return (number: number): readonly NameSegment[] => {
    const before = known.get(number)
    if (before) return before
    const from = { facts: at(starts.facts, number), text: at(starts.text, number) }
    const document = documents[number]
    const segments = document ? placedSegments(document, from, SUGGESTION_SCHEMA) : []
    known.set(number, segments)
    return segments
  }
}

const isIn = (archive: Lexicon, { runs }: Clause) =>
  runs.some((run) => run.every((word) => archive.matches(word).length > 0))

/** All that answer, the best in the eyes of the finder first. */
function fittingIn(
  { found }: Found,
  list: readonly Suggestion[],
  fitOf: ReturnType<typeof nameFitsIn>,
): readonly Fitting[] {
  return found.flatMap(({ document, tier }): readonly Fitting[] => {
    const suggestion = list[document]
    const fit = fitOf(document, suggestion?.kind === 'official' ? 'by-last-word' : 'by-first-word')
    return suggestion && fit ? [{ suggestion, tier, fit }] : []
  })
}
