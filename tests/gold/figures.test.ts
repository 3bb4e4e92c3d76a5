import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures.ts'
import { answer, members } from './mark.ts'

const equal = (one: string, other: string) => one === other

describe('figuresOf', () => {
  it('gives answers as the share that is right', () =>
    expect([
      ...figuresOf([answer('date', true, ''), answer('date', false, ''), answer('date', true, '')]),
    ]).toEqual([['date', 2 / 3]]))

  // One is right, two are extra, one is missed.
  it('gives lists as precision, recall and F1 over all reports together', () => {
    const figures = figuresOf([
      ...members('chair', { found: ['a', 'x', 'y'], wanted: ['a', 'b'] }, equal),
      ...members('chair', { found: [], wanted: [] }, equal),
    ])
    expect(figures.get('chair precision')).toBeCloseTo(1 / 3, 9)
    expect(figures.get('chair recall')).toBeCloseTo(1 / 2, 9)
    expect(figures.get('chair F1')).toBeCloseTo(0.4, 9)
  })

  it('gives 0 when nothing is right', () =>
    expect(figuresOf(members('chair', { found: ['x'], wanted: ['a'] }, equal)).get('chair F1')).toBe(0))
  it('gives full recall where only extras are', () =>
    expect(figuresOf(members('chair', { found: ['x'], wanted: [] }, equal)).get('chair recall')).toBe(1))
  it('pairs one found with one wanted only', () =>
    expect(figuresOf(members('chair', { found: ['a'], wanted: ['a', 'a'] }, equal)).get('chair recall')).toBe(
      0.5,
    ))
})
