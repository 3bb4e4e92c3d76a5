import type { MarkTier } from '../text/mark-tier.ts'
import { findInTyping } from './find-in-typing.ts'
import { type Finder, type Found, finderIn } from './finder.ts'
import { readIndex } from './index-file.ts'
import { meantBy } from './meant-by.ts'
import { type Offer, offersFor, offerWithout } from './offers.ts'
import { type ParsedQuery, parsedQuery } from './query-words.ts'
import type { Ranked } from './rank.ts'
import type { Reading, Understood } from './reading.ts'
import { type Suggest, suggesterOf } from './suggest.ts'
import { at } from './typed-array.ts'
import { type Why, whyFound } from './why.ts'

/** A conference found. */
export type Hit = { readonly id: string; readonly score: number; readonly tier: MarkTier }

/** The answer to a query, and how it was understood. */
export type Answer = {
  /** The best conference first; none when a word is nowhere. */
  readonly hits: readonly Hit[]
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

/** Answers every query, whatever it holds. */
export type Engine = {
  /** Of all conferences of the index. */
  readonly ids: readonly string[]
  readonly search: (text: string, reading?: Reading) => Answer
  /** Why a conference answers; null for one that the index has not. */
  readonly why: (text: string, reading: Reading, id: string) => Why | null
  readonly suggest: Suggest
}

/** How a query was taken: what was asked in its place, and what that finds. */
type Taken = {
  readonly typed: ParsedQuery
  readonly asked: ParsedQuery
  readonly understood: Understood
  readonly answer: Found
}

/** Throws when the index was built by another analyser. */
export function loadEngine(json: string): Engine {
  const { conferences: index, suggestions } = readIndex(json)
  const finder = finderIn(index)
  const suggester = onDemand(() => suggesterOf(suggestions, finder.lexicon))
  const hit = ({ document, score, tier }: Ranked): Hit => ({ id: index.ids[document] ?? '', score, tier })
  const answer = (text: string, reading: Reading): Answer => {
    const { asked, understood, answer: said } = taken(parsedQuery(text, reading), finder)
    const { found, missing } = said
    return {
      hits: found.map(hit),
      text: asked.text,
      understood,
      missing: [...new Set(missing.map(({ start, end }) => asked.text.slice(start, end)))],
      offers: offersAfter(said, asked, finder),
      withMarksOptional: null,
    }
  }
  return {
    ids: index.ids,
    suggest: (text) => suggester()(text),
    search: (text, reading = 'kindly') => {
      const asked = answer(text, reading)
      if (reading !== 'exactly' || asked.hits.length > 0) return asked
      return { ...asked, withMarksOptional: answer(text, 'kindly').hits.length }
    },
    why: (text, reading, id) => {
      const document = index.ids.indexOf(id)
      if (document < 0) return null
      const { starts } = finder.looking.occurrences
      const { typed, asked, understood } = taken(parsedQuery(text, reading), finder)
      const stretch = { from: at(starts, document), to: at(starts, document + 1) }
      return whyFound({ query: asked, understood, typed, stretch }, finder.looking)
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

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
