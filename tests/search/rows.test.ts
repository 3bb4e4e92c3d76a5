import { describe, expect, it } from 'vitest'
import { type MetAt, rowsIn } from '../../src/search/rows.ts'

/** «0», «1», «01»: the conditions met at a place; «.» another word, «#» a whole number. */
const places = (told: string) =>
  told.split(' ').map((place): MetAt => {
    if (place === '#') return null
    return place === '.' ? 0 : [...place].reduce((met, condition) => met | (1 << Number(condition)), 0)
  })

const longest = (told: string) =>
  rowsIn(places(told)).reduce<readonly number[]>(
    (best, { first, last, length }) => (length > (best[2] ?? 0) ? [first, last, length] : best),
    [],
  )

describe('the longest row', () => {
  it.each([
    ['. . .', []],
    ['0', [0, 0, 1]],
    ['. 0 1 2 .', [1, 3, 3]],
    ['0 . 1 2', [2, 3, 2]],
    ['2 1 0', [0, 0, 1]],
    ['0 # 1', [0, 2, 2]],
    ['0 0 1', [0, 2, 2]],
    ['0 01 1', [0, 1, 2]],
    ['0 1 . 0 1 2', [3, 5, 3]],
  ])('of «%s» is %j', (told, expected) => expect(longest(told)).toEqual(expected))
})
