import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenSettled } from '../../src/search/when-settled.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** What a word in typing asks for. */
const shard = (nth: number) => [{ tier: 'facts', nth, isSettled: false }] as const

/** A line on which shards take so long, and what is known of it before any was asked for. */
function line(ms: number, knownMs = 0) {
  const asked: number[] = []
  const bring = whenSettled(async (shards) => {
    asked.push(...shards.map(({ nth }) => nth))
    await new Promise((resolve) => setTimeout(resolve, ms))
  }, knownMs)
  return { asked, bring }
}

/** Types letters so many milliseconds apart, each of which asks for a shard of its own, and then pauses. */
async function typed({ bring }: ReturnType<typeof line>, letters: number, apartMs: number) {
  const answers: Promise<unknown>[] = []
  for (let nth = 1; nth <= letters; nth++) {
    const control = new AbortController()
    answers.push(bring(shard(nth), control.signal).catch((error: unknown) => error))
    await vi.advanceTimersByTimeAsync(apartMs)
    if (nth < letters) control.abort('typed on')
  }
  await vi.advanceTimersByTimeAsync(5000)
  return Promise.all(answers)
}

it('on a slow line brings what is still asked for when the reader pauses, and nothing else', async () => {
  const slow = line(1000)
  await Promise.all([slow.bring(shard(0), new AbortController().signal), vi.advanceTimersByTimeAsync(1000)])
  expect(await typed(slow, 3, 120)).toEqual(['typed on', 'typed on', undefined])
  expect(slow.asked).toEqual([0, 3])
})

it('knows a slow line by what came before the shards', async () => {
  const slow = line(1000, 600)
  await typed(slow, 4, 330)
  expect(slow.asked).toEqual([4])
})

it('knows a slow line by the shards that do not come', async () => {
  const slow = line(1000)
  await typed(slow, 6, 80)
  // The first is asked for at once, then each letter waits as long as that has taken by now.
  expect(slow.asked).toEqual([1, 2, 6])
})

it('brings at once what is asked for whatever letters follow', async () => {
  const { asked, bring } = line(1000, 600)
  const control = new AbortController()
  const brought = bring([{ tier: 'facts', nth: 7, isSettled: true }, ...shard(8)], control.signal)
  expect(asked).toEqual([7])
  control.abort('typed on')
  await Promise.all([expect(brought).rejects.toBe('typed on'), vi.advanceTimersByTimeAsync(500)])
  expect(asked).toEqual([7])
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
