import type { SearchDocument } from './document.ts'
import { documentReading } from './document-reading.ts'
import { FIELDS } from './fields.ts'
import { findInTyping } from './find-in-typing.ts'
import { type Finder, type Found, finderIn } from './finder.ts'
import type { Reach } from './index-tier.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { meantBy } from './meant-by.ts'
import { occurrencesIn } from './occurrences.ts'
import { type Offer, offersFor, offerWithout } from './offers.ts'
import { type ParsedQuery, parsedQuery } from './query-words.ts'
import type { Ranked } from './rank.ts'
import type { Reading, Understood } from './reading.ts'
import type { SearchIndex } from './search-index.ts'
import { type Why, whyFound } from './why.ts'

/**
 * How far the full texts were searched: whole; not yet; not, because they cannot be had; or not for a beginning of a few
 * letters, which begins too many words: of these the most frequent were looked for, in the facts.
 */
export type TextSearch = 'whole' | 'to-come' | 'out-of-reach' | 'too-little-typed'

/** The answer to a query, and how it was understood. */
export type Answer = {
  /** The best conference first, by their places in the archive; none when a word is nowhere. */
  readonly hits: readonly Ranked[]
  readonly texts: TextSearch
  /** The query as it was searched, in one spelling. */
  readonly text: string
  /** Why that is not what was typed: keys of an input method, or a slip of the finger. */
  readonly understood: Understood
  /** Words that stand nowhere in the archive. */
  readonly missing: readonly string[]
  /** What would be found with a condition less. */
  readonly offers: readonly Offer[]
  /** How many would be found if marks might be missing; null where some are found, or where they may. */
  readonly withMarksOptional: number | null
}

/** Answers every query, whatever it holds. Throws `NeedsShards` where the index does not have all that is asked at hand. */
export type Engine = {
  /** The words of the archive. */
  readonly lexicon: Lexicon
  readonly search: (text: string, reading?: Reading) => Answer
  /** What cards and facts say to a text as it was typed; null where they say nothing, or it was not meant so. */
  readonly searchFacts: (text: string, reading?: Reading) => Answer | null
  /** Why a conference answers. */
  readonly why: (text: string, reading: Reading, conference: SearchDocument) => Why
}

/** How a query was taken: what was asked in its place, and what that finds. */
type Taken = {
  readonly typed: ParsedQuery
  readonly asked: ParsedQuery
  readonly understood: Understood
  readonly answer: Found
}

/** The engine over an index of conferences. */
export function engineOf(index: SearchIndex): Engine {
  const lexicon = lexiconOf(index.words, index.count)
  const occurrences = occurrencesIn(index, FIELDS)
  const finderOf = (reach: Reach) => finderIn({ index, lexicon, occurrences, reach })
  const [finder, factsFinder] = [finderOf('everything'), finderOf('facts')]
  const answer = (text: string, reading: Reading): Answer => {
    const { asked, understood, answer: said } = taken(parsedQuery(text, reading), finder)
    const { found, missing, isLimited } = said
    return {
      hits: found,
      texts: isLimited ? 'too-little-typed' : 'whole',
      text: asked.text,
      understood,
      missing: [...new Set(missing.map(({ start, end }) => asked.text.slice(start, end)))],
      offers: offersAfter(said, asked, finder),
      withMarksOptional: null,
    }
  }
  return {
    lexicon,
    search: (text, reading = 'kindly') => {
      const asked = answer(text, reading)
      if (reading !== 'exactly' || asked.hits.length > 0) return asked
      return { ...asked, withMarksOptional: answer(text, 'kindly').hits.length }
    },
    searchFacts: (text, reading = 'kindly') => {
      const { query, answer: said } = findInTyping(parsedQuery(text, reading), factsFinder)
      const plain = { understood: 'as-typed', missing: [], offers: [], withMarksOptional: null } as const
      return said.found.length === 0
        ? null
        : { hits: said.found, texts: 'to-come', text: query.text, ...plain }
    },
    why: (text, reading, conference) => {
      const { typed, asked, understood } = taken(parsedQuery(text, reading), finder)
      return whyFound({ query: asked, understood, typed }, documentReading(conference, FIELDS))
    },
  }
}

/** As typed; where a word of it is nowhere, as it may have been meant, when that finds anything. */
function taken(query: ParsedQuery, finder: Finder): Taken {
  const { query: typed, answer } = findInTyping(query, finder)
  const asTyped = { typed, asked: typed, understood: 'as-typed', answer } as const
  if (answer.found.length > 0 || answer.missing.length === 0 || query.reading !== 'kindly') return asTyped
  const meant = meantBy(typed, answer.missing, finder)
  return meant ? { typed, asked: meant.query, understood: meant.understood, answer: meant.answer } : asTyped
}

function offersAfter({ found, missing }: Found, asked: ParsedQuery, finder: Finder): readonly Offer[] {
  if (found.length > 0) return []
  return missing.length > 0 ? offerWithout(asked, missing, finder) : offersFor(asked, finder)
}
