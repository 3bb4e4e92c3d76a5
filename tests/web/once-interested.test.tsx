import { beforeEach, expect, it, vi } from 'vitest'

/** Nobody has looked around yet. */
async function opened() {
  vi.resetModules()
  return import('../../src/web/once-interested.ts')
}

/** Work that goes on until it is let go, and how much of it goes on at a time. */
function works(count: number) {
  let [running, most, done] = [0, 0, 0]
  const one = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve))
    running -= 1
    done += 1
  }
  return { list: Array.from({ length: count }, () => () => one()), most: () => most, done: () => done }
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work))
  return () => vi.unstubAllGlobals()
})

it('does nothing before the reader looks around', async () => {
  const { onceInterested } = await opened()
  const { list, done } = works(1)
  onceInterested(list[0]!)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(done()).toBe(0)
  window.dispatchEvent(new Event('scroll'))
  await expect.poll(done).toBe(1)
})

it('does one thing after the other, those that come while she looks around too', async () => {
  const { onceInterested } = await opened()
  const [before, after] = [works(5), works(50)]
  for (const work of before.list) onceInterested(work)
  window.dispatchEvent(new Event('scroll'))
  for (const work of after.list) onceInterested(work)
  const takeBack = onceInterested(() => Promise.reject(new Error('taken back')))
  takeBack()
  await expect.poll(() => before.done() + after.done()).toBe(55)
  expect([before.most(), after.most()]).toEqual([1, 1])
})
