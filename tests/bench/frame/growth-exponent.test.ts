import { describe, expect, it } from 'vitest'
import { growthExponent } from './growth-exponent.ts'

const points = (of: (size: number) => number, sizes = [100, 1000, 10_000]) =>
  sizes.map((size) => ({ size, value: of(size) }))

describe('the exponent of growth', () => {
  it.each([
    ['what stays', (_: number) => 7, 0],
    ['what grows as its size', (size: number) => 3 * size, 1],
    ['what grows as its square', (size: number) => size ** 2 / 50, 2],
    ['what grows as its root', (size: number) => 4 * Math.sqrt(size), 0.5],
  ])('of %s is the power', (_, of, power) => expect(growthExponent(points(of))).toBeCloseTo(power, 10))

  it('is less with a part that does not grow', () => {
    const exponent = growthExponent(points((size) => 5000 + size))
    expect(exponent).toBeGreaterThan(0.1)
    expect(exponent).toBeLessThan(0.6)
  })
  it('lies between the steps when they differ', () => {
    const [first, second] = [
      { size: 1, value: 1 },
      { size: 10, value: 10 },
    ]
    expect(growthExponent([first, second, { size: 100, value: 1000 }])).toBeCloseTo(1.5, 10)
  })
  it.each([
    ['one size', points((size) => size, [100])],
    ['none', []],
    ['a value that is 0', points((size) => size - 100)],
    ['what was not measured', points(() => Number.NaN)],
    ['one size twice', points((size) => size, [100, 100])],
  ])('is no number of %s', (_, of) => expect(growthExponent(of)).toBeNaN())
})
