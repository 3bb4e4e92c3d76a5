import { describe, expect, it } from 'vitest'
import { monthNumber } from '../../../src/extract/dates/month-names.ts'

describe('monthNumber', () => {
  it.each([
    ['một', '1'],
    ['Tư', '4'],
    ['mười', '10'],
    ['mười một', '11'],
    ['mười hai', '12'],
  ])('«%s» is %s', (word, number) => expect(monthNumber(word)).toBe(number))
  it.each(['mười ba', 'xuân', 'giêng', 'chạp', '', undefined])('«%s» is no month', (word) =>
    expect(monthNumber(word)).toBeUndefined(),
  )
})
