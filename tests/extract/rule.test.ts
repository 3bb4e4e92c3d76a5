import { describe, expect, it } from 'vitest'
import { overlap, type Rule, runRules } from '../../src/extract/rule.ts'
import { words } from '../../src/text/pattern.ts'

const rule = (id: string, source: string): Rule<string> => ({
  id,
  example: '',
  sign: /./,
  pattern: words(`(?<value>${source})`),
  read: ({ value = '' }) => value,
})

const WHOLE = rule('test/board', 'ban chỉ đạo')
const PART = rule('test/head', 'ban|chỉ đạo')

function quotes(rules: readonly Rule<string>[], text: string, span = { start: 0, end: text.length }) {
  return runRules(rules, text, span).map(({ start, end, rule: id }) => [text.slice(start, end), id])
}

describe('runRules', () => {
  it.each([
    ['Ban chỉ đạo họp.', [['Ban chỉ đạo', 'test/board']]],
    ['Một ban họp.', [['ban', 'test/head']]],
    [
      'Ông chỉ đạo ban chỉ đạo.',
      [
        ['chỉ đạo', 'test/head'],
        ['ban chỉ đạo', 'test/board'],
      ],
    ],
  ])('of findings that overlap keeps the longest: %s', (text, found) =>
    expect(quotes([PART, WHOLE], text)).toEqual(found),
  )

  it('of findings of one length that overlap keeps the first', () =>
    expect(quotes([rule('test/later', 'chỉ đạo'), rule('test/early', 'ban chỉ')], 'ban chỉ đạo')).toEqual([
      ['ban chỉ', 'test/early'],
    ]))

  it('of findings of one stretch keeps the rule that stands first in the table', () =>
    expect(quotes([rule('test/one', 'họp'), rule('test/two', 'họp')], 'Ban họp.')).toEqual([
      ['họp', 'test/one'],
    ]))

  it('gives findings in the order of the text', () =>
    expect(quotes([rule('test/b', 'tỉnh'), rule('test/a', 'sở')], 'Sở và tỉnh, tỉnh và sở')).toEqual([
      ['Sở', 'test/a'],
      ['tỉnh', 'test/b'],
      ['tỉnh', 'test/b'],
      ['sở', 'test/a'],
    ]))

  it('points into the whole text and reads inside the span only', () => {
    const text = 'Ban họp. Ban nghỉ. Ban về.'
    const found = runRules([PART], text, { start: 9, end: 18 })
    expect(found.map(({ start, end }) => [start, end, text.slice(start, end)])).toEqual([[9, 12, 'Ban']])
  })

  it('sees an edge of a word where the span begins', () =>
    expect(quotes([PART], 'xban', { start: 1, end: 4 })).toEqual([['ban', 'test/head']]))

  it('does not try a pattern whose sign is missing', () =>
    expect(quotes([{ ...PART, sign: /\d/ }], 'Ban chỉ đạo họp.')).toEqual([]))

  it('lets a rule refuse what looked right, and a shorter one take its place', () =>
    expect(quotes([{ ...WHOLE, read: () => null }, PART], 'Ban chỉ đạo')).toEqual([
      ['Ban', 'test/head'],
      ['chỉ đạo', 'test/head'],
    ]))

  it.each(['', ' ', 'Không có gì.'])('finds nothing in %j', (text) =>
    expect(quotes([WHOLE, PART], text)).toEqual([]),
  )
})

describe('overlap', () => {
  it.each([
    [{ start: 0, end: 3 }, { start: 2, end: 5 }, true],
    [{ start: 0, end: 9 }, { start: 2, end: 5 }, true],
    [{ start: 0, end: 3 }, { start: 3, end: 5 }, false],
    [{ start: 4, end: 5 }, { start: 0, end: 2 }, false],
  ])('of %j and %j is %s', (one, other, shared) => {
    expect(overlap(one, other)).toBe(shared)
    expect(overlap(other, one)).toBe(shared)
  })
})
