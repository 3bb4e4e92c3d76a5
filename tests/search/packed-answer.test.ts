import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Answer } from '../../src/search/engine.ts'
import { packed, unpacked } from '../../src/search/packed-answer.ts'

const answers: fc.Arbitrary<Answer> = fc.record({
  hits: fc.array(
    fc.record({
      document: fc.nat(),
      score: fc.double({ min: 0, max: 100, noNaN: true }),
      tier: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    }),
  ),
  texts: fc.constantFrom('whole' as const, 'to-come' as const),
  text: fc.string(),
  understood: fc.constantFrom('as-typed' as const, 'decoded' as const, 'corrected' as const),
  missing: fc.array(fc.string()),
  offers: fc.array(fc.record({ text: fc.string(), found: fc.nat() })),
  withMarksOptional: fc.option(fc.nat()),
})

it('a packed answer is the same on the other side', () =>
  fc.assert(
    fc.property(answers, (answer) => {
      expect(unpacked(structuredClone(packed(answer)))).toEqual(answer)
    }),
  ))
