import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import type { Findings } from './findings.ts'
import { plotOf } from './plot.ts'

const findings: Findings = {
  name: 'mẫu',
  unit: 'reports',
  subjects: ['Ours', 'Plain & <others>'],
  ours: ['Ours'],
  against: null,
  figures: [
    { name: 'build, s', digits: 0, grows: true },
    { name: 'judged', digits: 3 },
    { name: 'size, kB', digits: 0, grows: true },
  ],
  measurements: [
    ...[100, 1000, 10_000].flatMap((size) => [
      { subject: 'Ours', figure: 'build, s', size, value: size / 10 },
      { subject: 'Plain & <others>', figure: 'build, s', size, value: size ** 2 / 1000 },
      { subject: 'Ours', figure: 'size, kB', size, value: 5 },
    ]),
    { subject: 'Ours', figure: 'judged', size: null, value: 1 },
    { subject: 'Plain & <others>', figure: 'size, kB', size: 100, value: 0 },
  ],
}

const picture = new DOMParser().parseFromString(plotOf(findings), 'image/svg+xml')
const all = (name: string) => [...picture.getElementsByTagName(name)]
const panels = all('g')
const texts = all('text').map(({ textContent }) => textContent)
const numbers = (text: string | null) => [...(text ?? '').matchAll(/-?[\d.]+/gu)].map(Number)
const curves = (panel: number) =>
  [...(panels[panel]?.getElementsByTagName('path') ?? [])]
    .filter((path) => path.getAttribute('stroke-width') === '2')
    .map((path) => numbers(path.getAttribute('d')))

describe('the plot', () => {
  it('has a panel for each figure that grows, under its name', () => {
    expect(panels).toHaveLength(2)
    expect(texts).toEqual(expect.arrayContaining(['build, s', 'size, kB', 'Ours', 'Plain & <others>']))
    expect(texts).not.toContain('judged')
  })
  it('draws what grows by a power as a straight line, steeper the larger the power', () => {
    const slopes = curves(0).map(([x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
      expect((y1 - y0) / (x1 - x0)).toBeCloseTo((y2 - y1) / (x2 - x1), 1)
      return (y0 - y2) / (x2 - x0)
    })
    expect(slopes).toHaveLength(2)
    expect(slopes[1]! / slopes[0]!).toBeCloseTo(2, 1)
  })
  it('draws what stays as a level line, and leaves out what has no logarithm', () => {
    expect(curves(1)).toHaveLength(1)
    const [[, y0, , y1] = []] = curves(1)
    expect(y0).toBe(y1)
  })
  it('keeps within its picture', () => {
    for (const circle of all('circle')) {
      expect(Number(circle.getAttribute('cx'))).toBeLessThanOrEqual(360)
      expect(Number(circle.getAttribute('cy'))).toBeLessThanOrEqual(240)
      expect(Number(circle.getAttribute('cy'))).toBeGreaterThan(0)
    }
  })
  it('says the sizes and values along its axes', () =>
    expect(texts).toEqual(expect.arrayContaining(['100', '1,000', '10,000', '100,000'])))
  it('is a picture even of nothing', () =>
    expect(plotOf({ ...findings, measurements: [] })).toMatch(/^<svg .*<\/svg>\n$/su))
})
