import { expect, it } from 'vitest'
import { archiveBlocks } from '../../src/pipeline/archive-blocks.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const { date } = conferenceOf()

/** So many conferences of each year, the newest first; null is no year. */
type Held = readonly [year: number | null, count: number]
const heldIn = (...years: readonly Held[]) =>
  years.flatMap(([year, count]) =>
    Array.from({ length: count }, () => ({
      date: year === null ? null : date && { ...date, start: `${year}` },
    })),
  )

const counts = (...years: readonly Held[]) => archiveBlocks(heldIn(...years)).map(({ count }) => count)

it('an empty archive has no block', () => expect(archiveBlocks([])).toEqual([]))

it('small years share one, great years are cut evenly, the undated come last', () => {
  expect(counts([2031, 3], [2030, 2], [null, 1])).toEqual([6])
  expect(counts([2031, 100], [2030, 100])).toEqual([100, 100])
  expect(counts([2031, 300], [2030, 10], [2029, 120])).toEqual([100, 100, 100, 10, 120])
})

it('each conference is in one block', () => {
  const blocks = archiveBlocks(heldIn([2031, 500], [2030, 7], [2029, 70], [2028, 129], [null, 40]))
  expect(
    blocks.flatMap(({ first, count }) => Array.from({ length: count }, (_, nth) => first + nth)),
  ).toEqual(Array.from({ length: 746 }, (_, nth) => nth))
})

it('a new conference changes the blocks of its year and moves the others as they are', () => {
  const before = counts([2031, 90], [2030, 200], [2029, 80])
  const after = counts([2031, 90], [2030, 201], [2029, 80])
  expect(after.at(0)).toBe(before.at(0))
  expect(after.at(-1)).toBe(before.at(-1))
})
