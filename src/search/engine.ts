import type { MarkTier } from '../text/mark-tier.ts'
import { finderIn } from './finder.ts'
import { readIndex } from './index-file.ts'
import { meantBy } from './meant-by.ts'
import { type Offer, offersFor, offerWithout } from './offers.ts'
import { parsedQuery } from './query-words.ts'
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

/** Throws when the index was built by another analyser. */
export function loadEngine(json: string): Engine {
  const { conferences: index, suggestions } = readIndex(json)
  const finder = finderIn(index)
  const suggester = onDemand(() => suggesterOf(suggestions, finder.lexicon))
  const hit = ({ document, score, tier }: Ranked): Hit => ({ id: index.ids[document] ?? '', score, tier })
  const answer = (text: string, reading: Reading): Answer => {
    const query = parsedQuery(text, reading)
    const { found, missing } = finder.find(query)
    const typed: Answer = {
      hits: found.map(hit),
      text: query.text,
      understood: 'as-typed',
      missing: missing.map(({ start, end }) => query.text.slice(start, end)),
      offers: [],
      withMarksOptional: null,
    }
    if (found.length > 0) return typed
    if (missing.length === 0) return { ...typed, offers: offersFor(query, finder) }
    const meant = reading === 'kindly' ? meantBy(query, missing, finder) : null
    if (!meant) return { ...typed, offers: offerWithout(query, missing, finder) }
    const { understood } = meant
    return { ...typed, understood, text: meant.text, hits: meant.answer.found.map(hit), missing: [] }
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
      const typed = parsedQuery(text, reading)
      const { understood, text: meant } = answer(text, reading)
      const query = understood === 'as-typed' ? typed : parsedQuery(meant, reading)
      const stretch = { from: at(starts, document), to: at(starts, document + 1) }
      return whyFound({ query, understood, typed, stretch }, finder.looking)
    },
  }
}

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
