import { expect, it } from 'vitest'
import type { Findings } from './findings.ts'
import { sheetOf } from './sheet.ts'

const FIGURES = [
  { name: 'MRR@10, judged', digits: 3, worse: 'less' },
  { name: '  slip', digits: 3 },
  { name: 'keystroke p95, ms', digits: 2, worse: 'more', grows: true, budget: 3.5 },
  { name: 'keystrokes asked', digits: 0 },
] as const

const of = (subject: string, times: number, size = 2000) => [
  { subject, figure: 'keystroke p95, ms', size, value: 2 * times },
  { subject, figure: 'keystrokes asked', size, value: 7 },
]
const findings: Findings = {
  name: 'mẫu',
  unit: 'reports',
  subjects: ['Ours', 'Plain'],
  ours: ['Ours'],
  against: 'Plain',
  figures: FIGURES,
  measurements: [
    { subject: 'Ours', figure: 'MRR@10, judged', size: null, value: 1 },
    { subject: 'Plain', figure: 'MRR@10, judged', size: null, value: 0.5 },
    { subject: 'Ours', figure: '  slip', size: null, value: 1 },
    ...of('Ours', 2),
    ...of('Plain', 1),
    ...of('Ours', 20, 20_000),
  ],
  notes: ['nothing was lost'],
}
const lines = sheetOf(findings)
const cells = (label: string) =>
  lines
    .filter((line) => line.trim().startsWith(label))
    .map((line) => line.trim().slice(label.length).trim().split(/\s+/u))

it('prints ratios first, then growth, then figures', () => {
  expect(cells('MRR@10, judged')).toEqual([
    ['2.00', '1.00'],
    ['1.000', '0.500'],
  ])
  expect(cells('keystroke p95')).toEqual([
    ['2.00', '1.00'],
    [',', 'ms', '1.00', '–'],
    [',', 'ms', '4.00', '2.00'],
    [',', 'ms', '40.00', '–'],
  ])
})
it('makes no ratio of what is only told', () =>
  expect(cells('keystrokes asked')).toEqual([
    ['7', '7'],
    ['7', '–'],
  ]))
it('prints no ratio when nothing is there to measure against', () =>
  expect(sheetOf({ ...findings, against: null }).filter((line) => line.includes('×'))).toEqual([]))
it('leaves open what was not measured', () => expect(cells('slip')).toEqual([['1.000', '–']]))
it('says what of ours is more than its budget, and nothing of others', () =>
  expect(cells('over budget:').map((words) => words.join(' '))).toEqual([
    'Ours, keystroke p95, ms at 2000 reports: 4.00, budget 3.5',
    'Ours, keystroke p95, ms at 20000 reports: 40.00, budget 3.5',
  ]))
it('ends with what no number tells', () => expect(lines.at(-1)).toBe('  nothing was lost'))
