import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenSettled } from '../../src/search/when-settled.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const shard = (nth: number) => [{ tier: 'facts', nth }] as const

/** A line on which shards take so long. */
function line(ms: number) {
  const asked: number[] = []
  const bring = whenSettled(async ([one]) => {
    asked.push(one?.nth ?? -1)
    await new Promise((resolve) => setTimeout(resolve, ms))
  })
  return { asked, bring }
}

it('on a slow line brings what is still asked for when the reader pauses, and nothing else', async () => {
  const { asked, bring } = line(1000)
  const first = bring(shard(1), new AbortController().signal)
  await vi.advanceTimersByTimeAsync(1000)
  await first
  const letters = [2, 3, 4].map((nth) => ({ nth, control: new AbortController() }))
  const brought: Promise<unknown>[] = []
  for (const { nth, control } of letters) {
    brought.push(bring(shard(nth), control.signal).catch((error: unknown) => error))
    await vi.advanceTimersByTimeAsync(120)
    if (nth < 4) control.abort('typed on')
  }
  await vi.advanceTimersByTimeAsync(2000)
  expect(await Promise.all(brought)).toEqual(['typed on', 'typed on', undefined])
  expect(asked).toEqual([1, 4])
})

it('waits no longer than the line takes', async () => {
  const { asked, bring } = line(5)
  await Promise.all([bring(shard(1)), vi.advanceTimersByTimeAsync(5)])
  const second = bring(shard(2), new AbortController().signal)
  await vi.advanceTimersByTimeAsync(5)
  expect(asked).toEqual([1, 2])
  await vi.advanceTimersByTimeAsync(5)
  await second
})
