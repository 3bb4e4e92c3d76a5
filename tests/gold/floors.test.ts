import { describe, expect, it } from 'vitest'
import { complaintsOf } from './complaints.ts'
import { fallen, linesOf, pinned } from './floors.ts'
import { tableOf } from './table.ts'

const FIGURES = new Map([
  ['date', 0.957],
  ['chair F1', 0.8],
  ['named directives', 0.5],
])
const FLOORS = { date: 0.9, 'chair F1': 0.85, 'day without year': 1 }
const LINES = linesOf(FIGURES, FLOORS)

describe('linesOf', () => {
  it.each([
    ['date', 'holds'],
    ['chair F1', 'SHORT'],
    ['named directives', 'no floor'],
    ['day without year', 'not measured'],
  ])('%s: %s', (name, verdict) => expect(LINES.find((line) => line.name === name)?.verdict).toBe(verdict))
  it('forgives the rounding of doubles only', () => {
    expect(fallen(linesOf(new Map([['date', 0.1 + 0.2]]), { date: 0.3 }))).toEqual([])
    expect(fallen(linesOf(new Map([['date', 0.2999]]), { date: 0.3 }))).toHaveLength(1)
  })
})

describe('fallen', () => {
  it('holds a floor without a figure for fallen', () =>
    expect(fallen(LINES).map(({ name }) => name)).toEqual(['chair F1', 'day without year']))
})

describe('pinned', () => {
  it('raises to what is reached, rounded down, and lowers nothing', () =>
    expect(pinned(FIGURES, FLOORS, { mayFall: [] })).toEqual({
      date: 0.95,
      'chair F1': 0.85,
      'day without year': 1,
    }))
  it('lowers what is named', () =>
    expect(pinned(FIGURES, FLOORS, { mayFall: ['chair F1'] })['chair F1']).toBe(0.8))
  it.each([
    [0.29, 0.29],
    [1, 1],
    [2 / 3, 0.66],
  ])('%d is pinned at %d', (figure, floor) =>
    expect(pinned(new Map([['date', figure]]), { date: 0 }, { mayFall: [] })).toEqual({ date: floor }),
  )
})

describe('complaintsOf', () => {
  it('names field, figure, floor and the worst offenders', () => {
    const misses = [
      { id: 'A', field: 'chair', note: 'missed "Lê Thị Mẫu"' },
      { id: 'B', field: 'chair', note: 'extra "Hội An"' },
      { id: 'B', field: 'chair', note: 'extra "Hà Nội"' },
      { id: 'C', field: 'date', note: 'wrong' },
    ]
    expect(complaintsOf(LINES, misses)[0]).toBe(
      'chair F1: 0.800, floor 0.850\n  B: extra "Hội An" · extra "Hà Nội"\n  A: missed "Lê Thị Mẫu"',
    )
  })
})

describe('tableOf', () => {
  it('gives field, figure, floor and verdict a line', () =>
    expect(tableOf(LINES).split('\n')).toEqual([
      'field                        figure    floor  verdict',
      'date                          0.957    0.900  holds',
      'chair F1                      0.800    0.850  SHORT',
      'named directives              0.500        –',
      'day without year                  –    1.000  not measured',
    ]))
})
