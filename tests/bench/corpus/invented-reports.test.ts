import { describe, expect, it } from 'vitest'
import { Facts } from '../../gold/facts.ts'
import { inventedReports } from './invented-reports.ts'

const reports = [...inventedReports(600)]
const told = reports.filter(({ facts }) => facts !== null)
const text = ({ bytes }: (typeof reports)[number]) => Buffer.from(bytes).toString('utf8').normalize('NFC')

describe('invented reports', () => {
  it('are as many as were asked for', () => expect(reports).toHaveLength(600))
  it('are the same for the same seed, fewer the beginning of more', () =>
    expect([...inventedReports(100)]).toEqual(reports.slice(0, 100)))
  it('are others for another seed', () => {
    const known = new Set(reports.map(text))
    const others = [...inventedReports(100, 2)].filter(({ facts }) => facts !== null)
    expect(others.filter((report) => known.has(text(report)))).toEqual([])
  })
  it('have a name each', () => expect(new Set(reports.map(({ file }) => file)).size).toBe(600))
  it('take about 6 kB each', () => {
    const sizes = told.map(({ bytes }) => bytes.length)
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
    expect(mean).toBeGreaterThan(5000)
    expect(mean).toBeLessThan(7500)
  })
  it('leave no slot open', () =>
    expect(told.map(text).filter((page) => /\{\w+\}|undefined|NaN/u.test(page))).toEqual([]))
  it('have facts of the shape that persons write', () =>
    expect(() => told.map(({ facts }) => Facts.parse(facts))).not.toThrow())
  it('say every name and phrase of their facts', () => {
    const unsaid = told.flatMap((report) => {
      const page = text(report)
      const { facts } = report
      if (!facts) return []
      const phrases = [
        ...facts.officials.map(({ name }) => name),
        ...facts.directives.map(({ as_written }) => as_written),
        ...[facts.organisations, facts.notOfficials, facts.noise].flat(),
      ]
      return phrases.filter((phrase) => !page.includes(phrase)).map((phrase) => `${report.file}: ${phrase}`)
    })
    expect(unsaid).toEqual([])
  })
  it('tell of some conferences more than once', () => {
    const conferences = told.map(({ conference }) => conference)
    expect(new Set(conferences).size).toBeLessThan(conferences.length * 0.9)
  })
  it('hold stories of something else, and files that nobody can read', () => {
    const others = reports.filter(({ facts }) => facts === null)
    expect(others.length).toBeGreaterThan(8)
    expect(others.length).toBeLessThan(40)
  })
  it('span twenty years and the whole country', () => {
    expect(new Set(told.map(({ file }) => file.slice(0, 4))).size).toBe(20)
    expect(new Set(told.map(({ facts }) => facts?.place.province)).size).toBeGreaterThan(50)
  })
})
