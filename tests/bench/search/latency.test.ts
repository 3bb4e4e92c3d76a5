import { describe, expect, it } from 'vitest'
import { latencyOf } from './latency.ts'

describe('what is asked', () => {
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
