import { describe, expect, it } from 'vitest'
import { evidenceFor } from '../../src/extract/evidence.ts'
import { reportFrom } from './report-from.ts'

const report = reportFrom('Sáng 5/3, Sở Ngoại vụ mở lớp.')

describe('evidenceFor', () => {
  it('quotes the text from start to end', () =>
    expect(evidenceFor(report, [{ start: 5, end: 8, rule: 'date/day-month' }])).toEqual([
      { report: 'bai-mau', start: 5, end: 8, quote: '5/3', rule: 'date/day-month' },
    ]))
  it('quotes the same place by the same rule once', () =>
    expect(
      evidenceFor(report, [
        { start: 0, end: 8, rule: 'date/day-month' },
        { start: 0, end: 8, rule: 'date/day-month' },
        { start: 0, end: 8, rule: 'date/today' },
        { start: 0, end: 4, rule: 'date/day-month' },
      ]).map(({ quote, rule }) => [quote, rule]),
    ).toEqual([
      ['Sáng 5/3', 'date/day-month'],
      ['Sáng 5/3', 'date/today'],
      ['Sáng', 'date/day-month'],
    ]))
  it('leaves out what belongs to the reading and not to the record', () => {
    const found = { start: 5, end: 8, rule: 'date/day-month', value: 5 }
    expect(Object.keys(evidenceFor(report, [found])[0] ?? {}).sort()).toEqual([
      'end',
      'quote',
      'report',
      'rule',
      'start',
    ])
  })
  it('of nothing is nothing', () => expect(evidenceFor(report, [])).toEqual([]))
})
