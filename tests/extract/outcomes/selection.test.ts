import { describe, expect, it } from 'vitest'
import { selected } from '../../../src/extract/outcomes/selection.ts'
import type { Told } from '../../../src/extract/outcomes/told.ts'

const told = (start: number, end: number, weight: number): Told => ({
  start,
  end,
  clause: { start, end },
  rule: 'test/told',
  telling: { tells: 'agenda' },
  weight,
})
const kept = (all: readonly Told[], length: number, topics: { start: number; end: number }[] = []) =>
  selected(all, topics, length).map(({ start }) => start)

describe('selected', () => {
  it('keeps all that is no more than a part of the text', () =>
    expect(kept([told(0, 30, 1), told(30, 60, 1)], 100)).toEqual([0, 30]))
  it('leaves out what is told least surely', () =>
    expect(kept([told(0, 30, 3), told(30, 60, 1), told(60, 90, 2)], 90)).toEqual([0, 60]))
  it('of what is told equally surely leaves out the longest', () =>
    expect(kept([told(0, 20, 1), told(20, 70, 1), told(70, 90, 1)], 90)).toEqual([0, 70]))
  it('of those the shortest whose loss suffices', () =>
    expect(kept([told(0, 20, 1), told(20, 70, 1), told(70, 90, 1), told(90, 100, 1)], 120)).toEqual([
      20, 70, 90,
    ]))
  it('counts the topics named beside it', () =>
    expect(kept([told(0, 40, 1), told(40, 60, 2)], 100, [{ start: 60, end: 100 }])).toEqual([40]))
  it('keeps the order of the text', () =>
    expect(kept([told(0, 10, 1), told(10, 20, 9), told(20, 30, 5)], 1000)).toEqual([0, 10, 20]))
  it.each([0, 1, 50])('of nothing keeps nothing, in a text of %i', (length) =>
    expect(kept([], length)).toEqual([]),
  )
})
