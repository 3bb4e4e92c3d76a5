import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/search/engine.ts'
import { packed, unpacked } from '../../src/search/packed-answer.ts'

const IDS = ['2019-12-24-tong-ket', '2018-07-12-tap-huan', '2020-giao-ban']
const placeOf = new Map(IDS.map((id, place) => [id, place]))

const answers: fc.Arbitrary<Answer> = fc.record({
  hits: fc.array(
    fc.record({
      id: fc.constantFrom(...IDS),
      score: fc.double({ min: 0, max: 100, noNaN: true }),
      tier: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    }),
  ),
  text: fc.string(),
  understood: fc.constantFrom('as-typed' as const, 'decoded' as const, 'corrected' as const),
  missing: fc.array(fc.string()),
  offers: fc.array(fc.record({ text: fc.string(), found: fc.nat() })),
  withMarksOptional: fc.option(fc.nat()),
})

describe('a packed answer', () => {
  it('is the same on the other side', () =>
    fc.assert(
      fc.property(answers, (answer) => {
        expect(unpacked(structuredClone(packed(answer, placeOf)), IDS)).toEqual(answer)
      }),
    ))

  it('has no room for a conference that is not in the index', () => {
    const hits = [{ id: 'khac', score: 1, tier: 0 as const }]
    const answer: Answer = {
      hits,
      text: 'x',
      understood: 'as-typed',
      missing: [],
      offers: [],
      withMarksOptional: null,
    }
    expect(() => packed(answer, placeOf)).toThrow('Cannot pack a hit: the index has no conference "khac"')
  })
})
