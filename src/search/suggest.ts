import { type Fitting, fairShare } from './fair-share.ts'
import { type Finder, type Found, finderIn } from './finder.ts'
import type { Lexicon } from './lexicon.ts'
import { meantBy } from './meant-by.ts'
import { nameFitsIn } from './name-fit.ts'
import { type Clause, openFromOneLetter, parsedQuery } from './query-words.ts'
import type { Suggestion } from './suggestion.ts'
import { SUGGESTION_FIELDS, type SuggestionIndex } from './suggestions.ts'

/** One letter is the beginning of anything. */
const SHORTEST = 2

/** What is suggested to somebody who has typed so far: by kind, the kind of the best first. */
export type Suggest = (text: string) => readonly Suggestion[]

/** `archive` are the words of the whole archive: what stands in it was not mistyped, though nothing is called so. */
export function suggesterOf({ list, words }: SuggestionIndex, archive: Lexicon): Suggest {
  const finder = finderIn(words)
  return (text) => {
    if (text.trim().length < SHORTEST) return []
    const query = openFromOneLetter(parsedQuery(text))
    const typed = finder.find(query)
    const isMistyped = typed.missing.length > 0 && !typed.missing.some((clause) => isIn(archive, clause))
    const meant = isMistyped ? meantBy(query, typed.missing, finder)?.answer : null
    return fairShare(fitting(meant ?? typed, list, finder))
  }
}

const isIn = (archive: Lexicon, { runs }: Clause) =>
  runs.some((run) => run.every((word) => archive.matches(word).length > 0))

/** All that answer, the best in the eyes of the finder first. */
function fitting(answer: Found, list: readonly Suggestion[], finder: Finder): readonly Fitting[] {
  const fitOf = nameFitsIn(answer, finder, SUGGESTION_FIELDS)
  return answer.found.flatMap(({ document, tier }): readonly Fitting[] => {
    const suggestion = list[document]
    const fit = fitOf(document, suggestion?.kind === 'official' ? 'by-last-word' : 'by-first-word')
    return suggestion && fit ? [{ suggestion, tier, fit }] : []
  })
}
