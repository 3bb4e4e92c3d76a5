import { beforeEach, expect, it, vi } from 'vitest'

/** Nobody has searched in the page yet. */
async function opened() {
  vi.resetModules()
  return import('../../src/web/once-finding.ts')
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
  vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  return () => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    vi.useRealTimers()
  }
})

it.each([
  ['with Ctrl', new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })],
  ['with ⌘', new KeyboardEvent('keydown', { key: 'f', metaKey: true })],
  ['with F3', new KeyboardEvent('keydown', { key: 'F3' })],
])('does nothing before the reader searches in the page: %s', async (_, sign) => {
  const { onceFinding } = await opened()
  const { list, done } = works(1)
  onceFinding(list[0]!)
  window.dispatchEvent(new Event('scroll'))
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f' }))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(done()).toBe(0)
  window.dispatchEvent(sign)
  await expect.poll(done).toBe(1)
})

/** What is done a while after the page lost the focus. */
async function doneAfterBlur(): Promise<number> {
  vi.useFakeTimers()
  const { onceFinding } = await opened()
  const { list, done } = works(1)
  onceFinding(list[0]!)
  window.dispatchEvent(new Event('blur'))
  await vi.advanceTimersByTimeAsync(500)
  expect(done()).toBe(0)
  await vi.advanceTimersByTimeAsync(5000)
  return done()
}

it('does it when the page stays in sight and has lost the focus, as to a search from the menu', async () =>
  expect(await doneAfterBlur()).toBe(1))

it('does nothing when the reader goes to another tab or window', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  expect(await doneAfterBlur()).toBe(0)
})

it('does nothing when she is back at once', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
  expect(await doneAfterBlur()).toBe(0)
})

it('does nothing for the focus alone when she saves data', async () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } })
  expect(await doneAfterBlur()).toBe(0)
})

it('knows the search by its key after the page was left for another', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  vi.useFakeTimers()
  const { onceFinding } = await opened()
  const { list, done } = works(1)
  onceFinding(list[0]!)
  window.dispatchEvent(new Event('blur'))
  await vi.advanceTimersByTimeAsync(5000)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }))
  await vi.advanceTimersByTimeAsync(5000)
  expect(done()).toBe(1)
})

it('does a few things at a time, those that come while she searches too', async () => {
  const { onceFinding } = await opened()
  const [before, after] = [works(5), works(90)]
  for (const work of before.list) onceFinding(work)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }))
  for (const work of after.list) onceFinding(work)
  const takeBack = onceFinding(() => Promise.reject(new Error('taken back')))
  takeBack()
  await expect.poll(() => before.done() + after.done()).toBe(95)
  expect(after.most()).toBeLessThan(30)
})
