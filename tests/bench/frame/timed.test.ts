import { describe, expect, it } from 'vitest'
import { timed } from './timed.ts'

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
})
