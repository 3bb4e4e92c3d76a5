import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/pipeline/read-report.ts'
import { eachWithinTime, OUT_OF_TIME, withinTime } from '../../src/pipeline/within-time.ts'
import { inventedReports } from '../bench/corpus/invented-reports.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'

describe('work within a time', () => {
  it('answers', () => expect(withinTime(1000, () => 12)).toBe(12))

  it('fails as it fails', () =>
    expect(() =>
      withinTime(1000, () => {
        throw new RangeError('no such thing')
      }),
    ).toThrow(new RangeError('no such thing')))

  it('may hold other such work', () =>
    expect(withinTime(1000, () => [withinTime(1000, () => 1), withinTime(1000, () => 2)])).toEqual([1, 2]))

  it.each<[string, () => unknown]>([
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
    ['a pattern', () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`)],
  ])('is ended in the middle of %s', (_, work) => expect(withinTime(50, work)).toBe(OUT_OF_TIME))
})

describe('each work within a time', () => {
  const forMs = (ms: number) => {
    const end = performance.now() + ms
    while (performance.now() < end);
    return ms
  }

  it('answers in its turn', () => expect(eachWithinTime([3, 1, 2], 1000, forMs)).toEqual([3, 1, 2]))

  it('has its time for itself, whatever the others take of theirs', () =>
    expect(eachWithinTime([60, 60, 60, 60, 60, Infinity], 240, forMs).slice(-3)).toEqual([
      60,
      60,
      OUT_OF_TIME,
    ]))

  it('fails as it fails', () =>
    expect(() =>
      eachWithinTime([1], 1000, () => {
        throw new RangeError('no such thing')
      }),
    ).toThrow(new RangeError('no such thing')))
})

describe('a report whose reading was ended', () => {
  const [found] = [...inventedReports(1)]
  if (!found) throw new Error('No report was invented')
  const { file, bytes } = found

  it('says so', () =>
    expect(readReport({ file, bytes: Buffer.concat(Array.from({ length: 100 }, () => bytes)) }, 2)).toEqual({
      file,
      issue: { code: 'too-slow', message: 'not read within 0.002 s' },
    }))

  it('is read the next time as if it had never been begun, wherever it was ended', () => {
    const whole = readReport({ file, bytes })
    const takes = Math.ceil(cpuMilliseconds(() => readReport({ file, bytes })))
    const ended = Array.from({ length: 40 }, (_, nth) => {
      const reading = readReport({ file, bytes }, 1 + (nth % (takes + 1)))
      expect(readReport({ file, bytes })).toEqual(whole)
      return reading
    })
    expect(ended.filter((reading) => 'issue' in reading).length).toBeGreaterThan(0)
  })
})
