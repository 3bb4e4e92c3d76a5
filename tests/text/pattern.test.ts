import { describe, expect, it } from 'vitest'
import { anyOf, words } from '../../src/text/pattern.ts'

describe('words', () => {
  it.each([
    ['Đại hội Đảng', 1],
    ['đại hội.', 1],
    ['vĩđại hội', 0],
    ['đại hộix', 0],
  ])('in «%s» finds %i', (text, count) => expect([...text.matchAll(words('đại hội'))]).toHaveLength(count))
})

describe('anyOf', () => {
  it('prefers the longer phrase', () =>
    expect('phó trưởng ban'.match(words(anyOf(['phó', 'phó trưởng ban'])))).toEqual(['phó trưởng ban']))
  it('takes signs as themselves', () => expect('T.Ư'.match(words(anyOf(['T.Ư'])))).toEqual(['T.Ư']))
})
