import { expect, it } from 'vitest'
import { facetIndex } from '../../src/search/facet-index.ts'
import { parseQuery } from '../../src/search/query.ts'
import { timelineOf } from '../../src/web/timeline.ts'
import { corpusOf } from '../bench/corpus/corpus.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'
import { AUTHORITIES } from './recorded-archive.ts'

const index = facetIndex(corpusOf(10_000, { syllables: 40 }), AUTHORITIES)
const BUDGET_MS = 10

it.each(['', 'loai=tong-ket', 'nam=2012-2019&loai=tong-ket.tap-huan&cap=tinh-thanh', 'ket-qua=co'])(
  'the timeline of «%s» is counted in ten thousand conferences within a frame',
  (address) => {
    const query = parseQuery(new URLSearchParams(address))
    const times = Array.from({ length: 15 }, () => cpuMilliseconds(() => timelineOf(index, query, null, [])))
    expect(times.toSorted((one, other) => one - other)[7]).toBeLessThan(BUDGET_MS)
  },
)
