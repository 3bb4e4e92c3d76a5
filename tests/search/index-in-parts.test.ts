import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import { type Answer, engineOf } from '../../src/search/engine.ts'
import { engineInMemory } from '../../src/search/engine-in-memory.ts'
import { FIELDS } from '../../src/search/fields.ts'
import { lexiconRead } from '../../src/search/lexicon-file.ts'
import { NeedsShards, type ShardName } from '../../src/search/needs-shards.ts'
import { searchInSteps } from '../../src/search/search-in-steps.ts'
import { shardBounds, shardRead, shardWritten } from '../../src/search/shard.ts'
import { shardedIndex } from '../../src/search/sharded-index.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { builtEngine, builtParts } from './built-engine.ts'

/** A conference with a title, and a text of its report. */
function telling(id: string, title: string, text: string) {
  const { event, ...any } = conferenceOf()
  const silent = { chair: [], officials: [], organisers: [], agenda: [], outcomes: [], directives: [] }
  return {
    ...{ ...any, ...silent, id, date: null, place: null, event: { ...event, title, kinds: [] } },
    reports: [reportOf(text, { id, headline: null, publisher: null })],
  }
}

const CONFERENCES = [
  telling('b', 'Tập huấn biển đảo', 'Lớp học bàn về biển và đảo, có hai mươi người dự.'),
  telling('a', 'Họp giao ban', 'Các đơn vị nghe tin về biển rồi bàn việc tuần sau.'),
]

/** An index of which nothing is there yet but the words, and what was brought of it. */
function opened(conferences = CONFERENCES) {
  const { lexicon, shards } = builtParts(conferences)
  const read = lexiconRead(lexicon)
  const index = shardedIndex(read, FIELDS)
  const brought: string[] = []
  const bring = async (names: readonly ShardName[]) => {
    for (const { tier, nth } of names) {
      brought.push(`${tier} ${nth}`)
      index.put({ tier, nth }, shards.get(read.shards[tier][nth]?.part.file ?? '') ?? new Uint8Array())
    }
  }
  return { read, index, engine: engineOf(index), bring, brought }
}

const documentsIn = (answer: Answer | undefined) => answer?.hits.map(({ document }) => document)

describe('an index in parts', () => {
  it('is the same for the same records', () =>
    expect(builtParts(CONFERENCES)).toEqual(builtParts(CONFERENCES)))

  it('of another analyser is refused', () => {
    const { lexicon } = builtParts([])
    const stale = JSON.stringify({ ...JSON.parse(lexicon), analyzer: '0' })
    expect(() => lexiconRead(stale)).toThrow('Cannot load the index: analyser "0" is not')
  })

  it('says which of its parts a query needs', () => {
    const { engine } = opened()
    expect(() => engine.search('biển ')).toThrow(NeedsShards)
    // What only texts say is in no shard of the facts.
    const needs = (query: string) => {
      try {
        return engine.search(query)
      } catch (error) {
        return error instanceof NeedsShards ? error.shards : error
      }
    }
    expect(needs('tuần ')).toEqual([{ tier: 'text', nth: 0, isSettled: true }])
    // More letters may come; what was typed before them stays.
    expect(needs('tuần')).toEqual([{ tier: 'text', nth: 0, isSettled: false }])
    expect(needs('t')).toMatchObject([{ isSettled: false }, { isSettled: false }])
    expect(needs('tuần sa')).toEqual([{ tier: 'text', nth: 0, isSettled: true }])
    expect(needs('"tuần sa')).toMatchObject([{ isSettled: false }])
  })

  it('tells the field of each place of the facts, and none of the texts, which have but one', async () => {
    const { index, engine, bring } = opened()
    await searchInSteps({ engine, bring }, 'biển ', 'kindly', {})
    expect(index.fieldAt).toHaveLength(index.layout.starts.text[0] ?? 0)
    expect(FIELDS[index.textField]?.name).toBe('body')
  })

  it('needs no part to know that a word is nowhere', () =>
    expect(opened().engine.search('rừng ').missing).toEqual(['rừng']))

  it('answers from cards and facts first, then from everything', async () => {
    const { engine, bring, brought } = opened()
    const facts: Answer[] = []
    const whole = await searchInSteps({ engine, bring }, 'biển ', 'kindly', {
      onFacts: (one) => facts.push(one),
    })
    expect(facts.map((one) => [documentsIn(one), one.texts])).toEqual([[[0], 'to-come']])
    expect([documentsIn(whole), whole.texts]).toEqual([[0, 1], 'whole'])
    expect(brought).toEqual(['facts 0', 'text 0'])
  })

  it('answers once where all is there, or where facts say nothing', async () => {
    const { engine, bring } = opened()
    const told: Answer[] = []
    const ask = (query: string) =>
      searchInSteps({ engine, bring }, query, 'kindly', { onFacts: (one) => told.push(one) })
    expect(documentsIn(await ask('tuần sau '))).toEqual([1])
    expect(documentsIn(await ask('tập huấn '))).toEqual([0])
    told.length = 0
    expect(documentsIn(await ask('tập huấn '))).toEqual([0])
    expect(told).toEqual([])
  })

  it('says so when the texts cannot be had', async () => {
    const { engine, bring } = opened()
    const onlyFacts = async (names: readonly ShardName[]) => {
      if (names.some(({ tier }) => tier === 'text')) throw new Error('out of reach')
      await bring(names)
    }
    const ask = (query: string) => searchInSteps({ engine, bring: onlyFacts }, query, 'kindly', {})
    expect(await ask('biển ')).toMatchObject({ texts: 'out-of-reach', hits: [{ document: 0 }] })
    await expect(ask('tuần ')).rejects.toThrow('out of reach')
  })

  it('gives up what is not asked any more', async () => {
    const { engine, bring, brought } = opened()
    const control = new AbortController()
    const asked = searchInSteps({ engine, bring }, 'biển ', 'kindly', { signal: control.signal })
    control.abort(new Error('asked again'))
    await expect(asked).rejects.toThrow('asked again')
    expect(brought).toEqual(['facts 0'])
  })
})

describe('shards', () => {
  it('hold neighbouring words; a very common one stands alone', () => {
    expect(shardBounds([])).toEqual([])
    expect(shardBounds([10, 0, 20])).toEqual([0])
    expect(shardBounds([10, 90_000, 0, 20, 30])).toEqual([0, 1, 3])
    expect(shardBounds(Array.from({ length: 10 }, () => 20_000))).toEqual([0, 2, 4, 6, 8])
  })

  it('are read as they were written', () =>
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (words) => {
        const wordAt = shardRead(shardWritten(words))
        expect(wordAt(words.length)).toBeNull()
        expect(words.map((_, nth) => [...(wordAt(nth) ?? [])])).toEqual(words.map((word) => [...word]))
      }),
    ))

  it('that end too early are refused', () => {
    const written = shardWritten([Uint8Array.of(1, 2, 3)])
    expect(() => shardRead(written.subarray(0, written.length - 1))).toThrow('Cannot read a shard')
  })

  it('answer as what was never written', () => {
    const text = (seed: number) =>
      Array.from(
        { length: 400 },
        (_, nth) =>
          ['biển', 'đảo', 'tin', '57-KL/TW', 'ngày 24/12/2031', 'TTĐN', 'họp.', 'xã\n'][
            (nth * nth + seed * nth) % 8
          ],
      ).join(' ')
    const many = Array.from({ length: 40 }, (_, seed) =>
      telling(`mau-${String(seed).padStart(2, '0')}`, `Họp biển ${seed}`, text(seed)),
    )
    const inMemory = engineInMemory(many.toReversed(), NO_AUTHORITIES)
    const { search } = builtEngine(many)
    for (const query of [
      'biển đảo',
      '"tin biển"',
      'thông tin đối ngoại',
      '57 kl',
      '24/12/2031',
      '-xã họp',
      'bien d',
      'b',
    ]) {
      const hits = search(query).hits.map(({ id: _, ...hit }) => hit)
      expect(hits.length).toBeGreaterThan(0)
      expect(hits).toEqual(inMemory.search(query).hits)
    }
  })
})
