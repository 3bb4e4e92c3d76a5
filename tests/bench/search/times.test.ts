import { describe, expect, it } from 'vitest'
import { latencyOf, quantile, timed } from './times.ts'

describe('quantile', () => {
  it.each([
    ['the median', [3, 1, 2], 0.5, 2],
    ['all but the slowest of twenty', Array.from({ length: 20 }, (_, nth) => nth + 1), 0.9, 19],
    ['the only one', [4], 0.95, 4],
  ])('is %s', (_, values, share, expected) => expect(quantile(values, share)).toBe(expected))
})

describe('what is timed', () => {
  it('is run so many times', async () => {
    let runs = 0
    const { result } = await timed(() => ++runs, { runs: 3, budget: 60_000 })
    expect(result).toBe(3)
  })
  it('is run once when patience has no time', async () => {
    let runs = 0
    await timed(() => ++runs, { runs: 3, budget: 0 })
    expect(runs).toBe(1)
  })
  it('is asked every query, at once or in a while', async () => {
    const asked: string[] = []
    const search = (query: string) => {
      asked.push(query)
      return query === 'b' ? Promise.resolve([]) : []
    }
    const latency = await latencyOf(search, ['a', 'b'], { runs: 2, budget: 60_000 })
    expect(asked.slice(-4)).toEqual(['a', 'b', 'a', 'b'])
    expect(latency.asked).toBe(2)
  })
  it('is asked fewer queries, evenly taken, when it is slow', async () => {
    const asked = new Set<string>()
    const search = async (query: string) => {
      asked.add(query)
      await new Promise((done) => setTimeout(done, 10))
      return []
    }
    const queries = Array.from({ length: 100 }, (_, nth) => String(nth))
    const latency = await latencyOf(search, queries, { runs: 3, budget: 200 })
    expect(latency.asked).toBeLessThan(40)
    expect(Math.max(...[...asked].map(Number))).toBeGreaterThan(20)
  })
})
