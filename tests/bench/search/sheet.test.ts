import { expect, it } from 'vitest'
import { type EngineResult, sheetOf } from './sheet.ts'

const result = (engine: string, times: number): EngineResult => ({
  engine,
  quality: {
    classes: new Map([['exact', { queries: 1, mrr: 0.5 * times, recall: 1 }]]),
    overall: { queries: 1, mrr: 0.5 * times, recall: 1 },
    silence: { queries: 1, share: 1 },
  },
  costs: new Map([
    [
      2000,
      {
        build: 1000 * times,
        load: 20 * times,
        bytes: 4000 * times,
        gzip: 1000 * times,
        cold: { median: 500 * times, most: 900 * times },
        keystroke: { p50: 1 * times, p95: 2 * times, asked: 7 },
        words: { p50: 3 * times, p95: 4 * times, asked: 7, mrr: 0.4 * times },
      },
    ],
  ]),
})
const lines = sheetOf([result('Ours', 2), result('Plain', 1)], 'Plain')
const cells = (label: string) =>
  lines
    .filter((line) => line.trim().startsWith(label))
    .map((line) => line.trim().slice(label.length).trim().split(/\s+/u))

it('prints ratios first, then figures', () => {
  expect(cells('MRR@10, judged')).toEqual([
    ['2.00', '1.00'],
    ['1.000', '0.500'],
  ])
  expect(cells('keystroke p95')).toEqual([
    ['2.00', '1.00'],
    [',', 'ms', '4.00', '2.00'],
  ])
})
it('says how many keystrokes were asked', () => expect(cells('keystrokes asked')).toEqual([['7', '7']]))
it('prints no ratio when nothing is there to measure against', () =>
  expect(sheetOf([result('Ours', 2)], 'Plain').filter((line) => line.includes('×'))).toEqual([]))
it('leaves open what was not measured', () => expect(cells('slip')).toEqual([['–', '–']]))
