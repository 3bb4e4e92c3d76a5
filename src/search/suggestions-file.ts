import { ANALYZER_VERSION } from './analyzer.ts'
import { type DocumentWords, numberOf, segmentsIn, stepOf } from './document-words.ts'
import type { SuggestionIndex } from './suggestions.ts'

/** What can be suggested as JSON, its words told once for all; only `suggestionsRead` reads it. */
export function suggestionsWritten({ list, documents }: SuggestionIndex): string {
  const all = numbering<string>()
  const written = documents.map((document): Written => {
    const own = document.words.map(all.numberOf)
    const segments = segmentsIn(document).map(({ field, words }) => [
      field,
      ...Array.from(words, (word) => 2 * (own[numberOf(word)] ?? 0) + stepOf(word)),
    ])
    return [document.prior, ...segments]
  })
  return JSON.stringify({ analyzer: ANALYZER_VERSION, list, words: all.known(), documents: written })
}

/** A document: what is asked for it, then its segments, each a field and its words. */
type Written = readonly [number, ...(readonly number[])[]]

/** Throws when they were cut by another analyser. */
export function suggestionsRead(json: string): SuggestionIndex {
  const { analyzer, list, words, documents } = JSON.parse(json)
  if (analyzer !== ANALYZER_VERSION) {
    throw new Error(
      `Cannot load the suggestions: analyser "${String(analyzer)}" is not "${ANALYZER_VERSION}"`,
    )
  }
  return { list, documents: documents.map((document: Written) => documentOf(document, words)) }
}

function documentOf([prior, ...segments]: Written, all: readonly string[]): DocumentWords {
  const own = numbering<number>()
  const sequence = segments.flatMap(([field = 0, ...words]) => [
    field,
    words.length,
    ...words.map((word) => 2 * own.numberOf(numberOf(word)) + stepOf(word)),
  ])
  return {
    prior,
    words: own.known().map((word) => all[word] ?? ''),
    sequence: Uint32Array.from(sequence),
  }
}

/** Numbers things in the order of their first mention. */
function numbering<T>() {
  const numbers = new Map<T, number>()
  return {
    known: () => [...numbers.keys()],
    numberOf: (one: T) => {
      const number = numbers.get(one) ?? numbers.size
      if (number === numbers.size) numbers.set(one, number)
      return number
    },
  }
}
