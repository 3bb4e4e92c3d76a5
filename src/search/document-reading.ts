import { longFormOf } from '../text/abbreviations.ts'
import { tokens } from './analyzer.ts'
import type { Schema, SearchDocument } from './document.ts'
import { documentWords, numberOf, stepOf } from './document-words.ts'
import { finderIn } from './finder.ts'
import { invertedIndex } from './inverted-index.ts'
import { lexiconOf } from './lexicon.ts'
import type { Looking } from './looking.ts'
import { occurrencesIn } from './occurrences.ts'
import { placedSegments } from './placed-segments.ts'
import { indexInMemory } from './search-index.ts'

/** A word as it stands in a document. */
export type WordAt = { readonly word: string; readonly place: number; readonly field: number }

/** A number, a date or a short form, with the places that it takes. */
export type Whole = {
  readonly kind: 'number' | 'date' | 'short-form'
  readonly word: string
  readonly first: number
  readonly last: number
}

/** One document, to be looked at word by word. */
export type DocumentReading = {
  readonly looking: Looking
  /** How many places there are. */
  readonly length: number
  /** The words at a place, a number before its first part. */
  readonly wordsAt: (place: number) => readonly WordAt[]
  /** The number, date or short form that a word at a place is a part of; null for a word of its own. */
  readonly wholeAround: (place: number, word: string) => Whole | null
}

/** Cuts a document as the index has cut it. */
export function documentReading(document: SearchDocument, schema: Schema): DocumentReading {
  const cut = documentWords(document)
  const inverted = invertedIndex([cut], schema)
  const index = indexInMemory(inverted)
  const lexicon = lexiconOf(inverted.words, index.count)
  const { looking } = finderIn({
    index,
    lexicon,
    occurrences: occurrencesIn(index, schema),
    reach: 'everything',
  })
  const { starts, places } = inverted.layout
  const byPlace: WordAt[][] = Array.from({ length: places }, () => [])
  const wholes: Whole[] = []
  const from = { facts: starts.facts[0] ?? 0, text: starts.text[0] ?? 0 }
  for (const { field, words, from: first } of placedSegments(cut, from, schema)) {
    let place = first - 1
    const here = Array.from(words, (number): WordAt => {
      place += stepOf(number)
      return { word: cut.words[numberOf(number)] ?? '', place, field }
    })
    for (const one of here) byPlace[one.place]?.push(one)
    wholes.push(...wholesIn(here))
  }
  return {
    looking,
    length: places,
    wordsAt: (place) => byPlace[place] ?? [],
    wholeAround: (place, word) =>
      wholes.find((whole) => whole.first <= place && place <= whole.last && whole.word !== word) ?? null,
  }
}

/** Those that are followed by their parts; «24/12» within «24/12/2019» is itself a part. */
function wholesIn(words: readonly WordAt[]): readonly Whole[] {
  return words.flatMap(({ word, place: first }, at) => {
    const { kind, parts } = partsOf(word)
    const following = words.slice(at + 1, at + 1 + parts.length)
    if (parts.length < 2 || !parts.every((part, nth) => part === following[nth]?.word)) return []
    return [{ kind, word, first, last: following.at(-1)?.place ?? first }]
  })
}

function partsOf(word: string): { readonly kind: Whole['kind']; readonly parts: readonly string[] } {
  const long = longFormOf(word)
  if (long !== null) return { kind: 'short-form', parts: tokens(long).map(({ exact }) => exact) }
  const [whole, ...parts] = tokens(word)
  return { kind: whole?.kind === 'date' ? 'date' : 'number', parts: parts.map(({ exact }) => exact) }
}
