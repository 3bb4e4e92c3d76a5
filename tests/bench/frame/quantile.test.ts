import { describe, expect, it } from 'vitest'
import { quantile } from './quantile.ts'

describe('quantile', () => {
  it.each([
    ['the median', [3, 1, 2], 0.5, 2],
    ['all but the slowest of twenty', Array.from({ length: 20 }, (_, nth) => nth + 1), 0.9, 19],
    ['the only one', [4], 0.95, 4],
  ])('is %s', (_, values, share, expected) => expect(quantile(values, share)).toBe(expected))
})
