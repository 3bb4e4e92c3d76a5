import { expect, it } from 'vitest'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import { facetIndex, UNKNOWN } from '../../src/search/facet-index.ts'
import { EVERYTHING } from '../../src/search/query.ts'
import { aroundAnchor } from '../../src/web/around-anchor.ts'
import { timelineOf } from '../../src/web/timeline.ts'
import { corpusOf } from '../bench/corpus/corpus.ts'

const conferences = corpusOf(600, { syllables: 60 })
const facets = facetIndex(conferences, NO_AUTHORITIES)
const timeline = timelineOf(facets, EVERYTHING, null, [])

it('a year is come to with what stands above it and what fills the screen below', () => {
  const year = timeline.years[2]?.year
  const numbers = aroundAnchor(timeline, `nam-${year}`)
  const first = facets.years.indexOf(year ?? UNKNOWN)
  expect(numbers).toContain(first)
  expect(numbers[0]).toBe(Math.max(0, first - 20))
  expect(numbers).toHaveLength(80)
})

it.each(['', 'nam-1800', 'chan-trang'])('the anchor «%s» leads to no conference', (anchor) =>
  expect(aroundAnchor(timeline, anchor)).toEqual([]),
)
