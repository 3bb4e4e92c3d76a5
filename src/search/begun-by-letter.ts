import type { Finder } from './finder.ts'
import type { Reach } from './index-tier.ts'
import type { Lexicon } from './lexicon.ts'
import type { Occurrences } from './occurrences.ts'
import { MOST_SHARDS, reachOfBegun } from './reaching.ts'
import type { SearchIndex, Sought } from './search-index.ts'

type Given = {
  readonly index: SearchIndex
  readonly lexicon: Lexicon
  readonly occurrences: Occurrences
  readonly reach: Reach
}

/** In so many words that begin with it a letter is looked for where it begins too many. */
const MOST_FREQUENT = 8

/**
 * Finds the documents in which any word begins with a letter: who types the first letter of a query rules nothing else
 * out yet. One letter begins thousands of words, and to weigh them all would take longer than to type the next.
 */
export function begunByLetter({ index, lexicon, occurrences, reach }: Given): Finder['begunBy'] {
  return (letter) => {
    const all = lexicon.begunBy(letter).toSorted((one, other) => index.count(other) - index.count(one))
    const isTooMuch = index.shardsOf(all, 'facts') > MOST_SHARDS
    const words = isTooMuch ? all.slice(0, MOST_FREQUENT) : all
    const reachOfThese = reachOfBegun(all, index, reach)
    const sought = words.map((word) => ({ word, reach: reachOfThese }))
    index.demand(sought)
    const found = documentsWith(sought, occurrences)
    return {
      found: found.map((document) => ({ document, tier: 0, score: 0 })),
      isLimited: isTooMuch || reachOfThese !== 'everything',
    }
  }
}

/** The documents with any of some words, ascending. */
function documentsWith(sought: readonly Sought[], { layout, of }: Occurrences): readonly number[] {
  const isFound = new Uint8Array(layout.documents)
  let left = layout.documents
  for (const one of sought) {
    // The most frequent word of many a letter stands in all of them.
    if (left === 0) break
    for (const place of of(one)) {
      const document = layout.documentAt(place)
      left -= 1 - (isFound[document] ?? 0)
      isFound[document] = 1
    }
  }
  return Array.from(isFound.keys()).filter((document) => isFound[document] === 1)
}
