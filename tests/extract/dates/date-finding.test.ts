import { describe, expect, it } from 'vitest'
import { exists, oneDay, severalDays } from '../../../src/extract/dates/date-finding.ts'

describe('exists', () => {
  it.each([
    [2024, 2, 29],
    [2000, 2, 29],
    [null, 2, 29],
    [2023, 12, 31],
    [null, 4, 30],
  ])('%s-%s-%s stands in a calendar', (year, month, day) => expect(exists(year, month, day)).toBe(true))
  it.each([
    [2023, 2, 29],
    [2100, 2, 29],
    [null, 2, 30],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 1, 0],
  ])('%s-%s-%s does not', (year, month, day) => expect(exists(year, month, day)).toBe(false))
})

describe('oneDay', () => {
  it('keeps what the groups say and ends on the same day', () =>
    expect(oneDay({ day: '08', month: '3', year: '2021', weekday: 'Hai' })).toEqual({
      year: 2021,
      month: 3,
      day: 8,
      end: { year: 2021, month: 3, day: 8 },
      weekday: 1,
    }))
  it.each([
    ['hai', 1],
    ['tư', 3],
    ['năm', 4],
    ['nhật', 7],
    ['7', 6],
    [undefined, null],
  ])('weekday %s is %s', (weekday, number) =>
    expect(oneDay({ day: '8', month: '3', weekday })?.weekday).toBe(number),
  )
  it.each([
    { day: '31', month: '4' },
    { day: '12', month: '15' },
    { day: '1', month: '5', year: '1954' },
    { day: '29', month: '2', year: '2023' },
  ])('refuses %j', (groups) => expect(oneDay(groups)).toBeNull())
})

describe('severalDays', () => {
  it.each([
    [{ day: '5', lastDay: '7', lastMonth: '8', lastYear: '2019' }, [2019, 8, 5], [2019, 8, 7]],
    [{ day: '30', month: '6', lastDay: '2', lastMonth: '7' }, [null, 6, 30], [null, 7, 2]],
    [{ day: '12', lastDay: '13', lastMonth: '5' }, [null, 5, 12], [null, 5, 13]],
    [{ day: '31', month: '12', lastDay: '2', lastMonth: '1' }, [null, 12, 31], [null, 1, 2]],
  ])('%j', (groups, first, last) => {
    const found = severalDays(groups)
    expect([found?.year, found?.month, found?.day]).toEqual(first)
    expect([found?.end.year, found?.end.month, found?.end.day]).toEqual(last)
  })
  it.each([
    { day: '13', lastDay: '12', lastMonth: '5' },
    { day: '12', lastDay: '12', lastMonth: '5' },
    { day: '30', lastDay: '31', lastMonth: '6' },
    { day: '2', month: '7', lastDay: '30', lastMonth: '6' },
  ])('refuses %j', (groups) => expect(severalDays(groups)).toBeNull())
})
