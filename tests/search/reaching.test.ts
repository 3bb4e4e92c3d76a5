import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../src/search/fields.ts'
import type { IndexTier } from '../../src/search/index-tier.ts'
import { invertedIndex } from '../../src/search/inverted-index.ts'
import { lexiconOf } from '../../src/search/lexicon.ts'
import { parsedQuery } from '../../src/search/query-words.ts'
import { reaching } from '../../src/search/reaching.ts'
import { indexInMemory } from '../../src/search/search-index.ts'

/** Words in the order of their folded forms, of which later ones are the more frequent. */
const WORDS = [
  'tha',
  'thác',
  'thách',
  'thạch',
  'thai',
  'thái',
  'tham',
  'thảm',
  'than',
  'thành',
  'tháo',
  'thay',
]

/** What is looked for of a word, and how far, where each word stands in a shard of its own and in so many of the texts. */
function soughtFor(typed: string, shardsOfText = 1) {
  const index = {
    ...indexInMemory(invertedIndex([], FIELDS)),
    count: (word: number) => word,
    shardsOf: (words: Iterable<number>, tier: IndexTier) =>
      tier === 'facts' ? [...words].length : shardsOfText,
  }
  const matches = reaching(lexiconOf(WORDS, index.count), index, 'everything')
  const sought = parsedQuery(typed).clauses.flatMap(({ runs }) => runs.flat().flatMap(matches))
  return Object.fromEntries(sought.map(({ word, reach }) => [WORDS[word], reach]))
}

describe('words that only begin as typed', () => {
  it('are all looked for everywhere where they stand in few shards', () =>
    expect(soughtFor('thac')).toEqual({ thác: 'everything', thách: 'everything', thạch: 'everything' }))

  it('are looked for among the facts where they stand in many shards of the texts', () =>
    expect(soughtFor('thac', 9)).toEqual({ thác: 'everything', thách: 'facts', thạch: 'facts' }))

  it('are looked for among the facts, and only the most frequent, where they stand in many of the facts', () => {
    const { tha, ...begun } = soughtFor('tha')
    expect(tha).toBe('everything')
    expect(begun).toEqual(Object.fromEntries(WORDS.slice(-8).map((word) => [word, 'facts'])))
  })
})
