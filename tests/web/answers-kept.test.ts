import { describe, expect, it, vi } from 'vitest'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import { withChoice } from '../../src/search/choices.ts'
import type { Answer } from '../../src/search/engine.ts'
import { facetIndex } from '../../src/search/facet-index.ts'
import { EVERYTHING, type TimelineQuery } from '../../src/search/query.ts'
import type { Searcher } from '../../src/search/searcher.ts'
import { ArchiveError } from '../../src/web/archive-error.ts'
import { timelineFinder } from '../../src/web/timeline-finder.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const columns = facetIndex([conferenceOf({ id: 'a' })], NO_AUTHORITIES)
const TYPED: TimelineQuery = { ...EVERYTHING, text: 'tổng kết 2031' }
const CHOSEN = { ...TYPED, facets: withChoice(TYPED.facets, 'kind', 'summary') }

const answerTo = (text: string, texts: Answer['texts'] = 'whole'): Answer => ({
  hits: [{ document: 0, tier: 0, score: 1 }],
  ...{ texts, text, understood: 'as-typed', missing: [], offers: [], withMarksOptional: null },
})

/** A timeline over a search whose questions are counted. */
function counted(search: (text: string) => Promise<Answer> = (text) => Promise.resolve(answerTo(text))) {
  const asked = vi.fn<Searcher['search']>((text) => search(text))
  const find = timelineFinder({ columns: () => Promise.resolve(columns), search: asked })
  return { find, texts: () => asked.mock.calls.map(([text]) => text) }
}

describe('a choice made beside a text', () => {
  it('searches neither that text anew nor what its filters leave of it', async () => {
    const { find, texts } = counted()
    const { chips } = await find(TYPED)
    expect(texts()).toEqual(['tổng kết 2031', 'tổng kết'])
    expect((await find(CHOSEN)).chips).toHaveLength(chips.length)
    expect(texts()).toHaveLength(2)
  })
})

describe('is searched anew:', () => {
  it.each([
    ['another text', { ...TYPED, text: 'sơ kết' }, 'sơ kết'],
    ['the same, read otherwise', { ...TYPED, reading: 'exactly' }, 'tổng kết 2031'],
  ] as const)('%s', async (_, other, text) => {
    const { find, texts } = counted()
    await find(TYPED)
    const before = texts().length
    await find(other)
    expect(texts().slice(before)).toContain(text)
  })

  it('a text to which the reader comes back', async () => {
    const { find, texts } = counted()
    for (const text of ['sơ kết', 'tổng kết', 'sơ kết']) await find({ ...TYPED, text })
    expect(texts()).toEqual(['sơ kết', 'tổng kết', 'sơ kết'])
  })

  it('what failed or was given up', async () => {
    const answers = [
      () => Promise.reject(new ArchiveError('unreachable', 'facts-0123456789abcdef.bin')),
      () => Promise.reject(new DOMException('given up', 'AbortError')),
    ]
    const { find, texts } = counted((text) => answers.shift()?.() ?? Promise.resolve(answerTo(text)))
    const query = { ...TYPED, text: 'sơ kết' }
    await expect(find(query)).rejects.toThrow('facts-0123456789abcdef.bin')
    await expect(find(query)).rejects.toThrow('given up')
    await find(query)
    expect(texts()).toEqual(['sơ kết', 'sơ kết', 'sơ kết'])
  })

  it('what lacks the full texts', async () => {
    const { find, texts } = counted((text) => Promise.resolve(answerTo(text, 'out-of-reach')))
    for (const query of [TYPED, TYPED]) await find({ ...query, text: 'sơ kết' })
    expect(texts()).toEqual(['sơ kết', 'sơ kết'])
  })
})
