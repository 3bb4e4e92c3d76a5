import type { Finder } from './finder.ts'
import type { Reach } from './index-tier.ts'
import type { Lexicon } from './lexicon.ts'
import type { Occurrences } from './occurrences.ts'
import { begunWords } from './reaching.ts'
import type { SearchIndex, Sought } from './search-index.ts'

type Given = {
  readonly index: SearchIndex
  readonly lexicon: Lexicon
  readonly occurrences: Occurrences
  readonly reach: Reach
}

/**
 * Finds the documents in which any word begins with a letter: who types the first letter of a query rules nothing else
 * out yet. One letter begins thousands of words, and to weigh them all would take longer than to type the next.
 */
export function begunByLetter({ index, lexicon, occurrences, reach }: Given): Finder['begunBy'] {
  return (letter) => {
    const begun = begunWords(lexicon.begunBy(letter), index, reach)
    const sought = begun.words.map((word) => ({ word, reach: begun.reach }))
    index.demand(sought)
    const found = documentsWith(sought, occurrences)
    return {
      found: found.map((document) => ({ document, tier: 0, score: 0 })),
      isLimited: begun.reach !== 'everything',
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
