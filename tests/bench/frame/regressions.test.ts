import { describe, expect, it } from 'vitest'
import type { Figure, Findings } from './findings.ts'
import { ratiosOf } from './ratios.ts'
import { regressionsIn } from './regressions.ts'

const TIME: Figure = { name: 'build, s', digits: 1, worse: 'more', tolerance: 1.5, grows: true }
const RANK: Figure = { name: 'MRR', digits: 3, worse: 'less', tolerance: 1.05 }

/** Ours takes so many times what the plain one takes, at so many times its rank. */
const run = (times: readonly number[], rank = 2): Findings => ({
  name: 'mẫu',
  unit: 'reports',
  subjects: ['Ours', 'Plain', 'Other'],
  ours: ['Ours'],
  against: 'Plain',
  figures: [TIME, RANK],
  measurements: [
    ...times.flatMap((factor, nth) => {
      const size = 100 * 10 ** nth
      return [
        { subject: 'Ours', figure: TIME.name, size, value: factor * size },
        { subject: 'Plain', figure: TIME.name, size, value: size },
        { subject: 'Other', figure: TIME.name, size, value: 9 * size },
      ]
    }),
    { subject: 'Ours', figure: RANK.name, size: null, value: rank * 0.3 },
    { subject: 'Plain', figure: RANK.name, size: null, value: 0.3 },
  ],
})
const committed = ratiosOf(run([2, 2, 2]))

describe('ratios', () => {
  it('are told of each subject but the one that all is measured against', () =>
    expect(committed.filter(({ kind, size }) => kind === 'times' && size === 100)).toEqual([
      { kind: 'times', subject: 'Ours', figure: 'build, s', size: 100, value: 2 },
      { kind: 'times', subject: 'Other', figure: 'build, s', size: 100, value: 9 },
    ]))
  it('tell how something grows up to each size', () => {
    const growth = ratiosOf(run([1, 1, 10])).filter(
      ({ kind, subject }) => kind === 'growth' && subject === 'Ours',
    )
    expect(growth.map(({ size }) => size)).toEqual([1000, 10_000])
    expect(growth.map(({ value }) => value)).toEqual([expect.closeTo(1, 9), expect.closeTo(1.5, 9)])
  })
  it('leave out what was not measured', () => {
    const findings = run([2])
    const unmeasured = { ...findings, measurements: [{ ...findings.measurements[0]!, value: Number.NaN }] }
    expect(ratiosOf(unmeasured)).toEqual([])
  })
  it('are none where nothing is measured against', () =>
    expect(ratiosOf({ ...run([2]), against: null })).toEqual([]))
})

describe('a fresh run', () => {
  const complaints = (findings: Findings) => regressionsIn(findings, committed).regressions

  it('is fine when it is as the committed one, a little worse, or better', () => {
    expect(complaints(run([2, 2, 2]))).toEqual([])
    expect(complaints(run([2.5, 2.5, 2.5], 1.95))).toEqual([])
    expect(complaints(run([0.5, 0.5, 0.5], 3))).toEqual([])
  })
  it('names the figure that got worse, of whom, where, and how much', () =>
    expect(complaints(run([2, 3.5, 2]))).toContain('Ours, build, s at 1000 reports: ×3.50, committed ×2.00'))
  it('notices what should be more and is less', () =>
    expect(complaints(run([2, 2, 2], 1.5))).toEqual(['Ours, MRR: ×1.50, committed ×2.00']))
  it('notices what grows faster, though it is within its tolerance at each size', () => {
    const figures = [{ ...TIME, tolerance: 1.2 }, RANK]
    const steep = { ...run([1.6, 1.95, 2.35]), figures }
    expect(complaints(steep)).toEqual([])
    expect(complaints({ ...run([1.2, 1.7, 2.35]), figures })).toEqual([
      'Ours, growth exponent of build, s up to 1000 reports: 1.15, committed 1.00',
      'Ours, growth exponent of build, s up to 10000 reports: 1.15, committed 1.00',
    ])
  })
  it('compares no more than both have', () => {
    const { compared, regressions } = regressionsIn(run([2]), committed)
    expect(compared).toBe(2)
    expect(regressions).toEqual([])
    expect(regressionsIn(run([2]), []).compared).toBe(0)
  })
  it('does not mind what becomes of others, nor of what is not watched', () => {
    const findings = run([2, 2, 2])
    const others = findings.measurements.map((one) =>
      one.subject === 'Other' ? { ...one, value: one.value * 100 } : one,
    )
    expect(complaints({ ...findings, measurements: others })).toEqual([])
    const unwatched = { ...run([9, 9, 9]), figures: [{ ...TIME, tolerance: undefined as never }, RANK] }
    expect(complaints(unwatched)).toEqual([])
  })
})
