import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRange, writtenRange } from '../../src/web/sentence-range.ts'

describe('a range of sentences in the address', () => {
  it.each([
    ['1.3', { report: 1, from: 3, to: 3 }],
    ['2.4-7', { report: 2, from: 4, to: 7 }],
  ])('%s is %j', (written, range) => {
    expect(readRange(written)).toEqual(range)
    expect(writtenRange(range)).toBe(written)
  })

  it.each([null, '', '3', '0.1', '1.0', '1.7-4', '1.2-', '1.x', '1.3 ', '1.99999999999'])(
    'is none in %j',
    (written) => expect(readRange(written)).toBeNull(),
  )

  it('is read as it was written', () => {
    const count = fc.integer({ min: 1, max: 9999 })
    fc.assert(
      fc.property(count, count, fc.nat(500), (report, from, more) => {
        const range = { report, from, to: from + more }
        expect(readRange(writtenRange(range))).toEqual(range)
      }),
    )
  })
})
