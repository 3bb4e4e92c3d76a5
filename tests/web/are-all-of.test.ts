import { expect, it } from 'vitest'
import { areAllOf } from '../../src/web/offline/are-all-of.ts'

/** A window as the service worker sees it; null is one that does not answer. */
const windowOf = (id: string, build: string | null) => ({
  id,
  postMessage: (_: unknown, [port]: readonly MessagePort[] = []) => {
    if (build !== null) port?.postMessage(build)
  },
})
const standing = (...all: readonly ReturnType<typeof windowOf>[]) => [() => Promise.resolve(all)] as const

const ask = (windows: Parameters<typeof areAllOf>[1]) => areAllOf('a', windows, 20)

it.each([
  ['one of this build', standing(windowOf('1', 'a')), true],
  ['two of this build', standing(windowOf('1', 'a'), windowOf('2', 'a')), true],
  ['one of another beside', standing(windowOf('1', 'a'), windowOf('2', 'b')), false],
  [
    'one that is frozen, loading or too old to answer',
    standing(windowOf('1', 'a'), windowOf('2', null)),
    false,
  ],
])('windows, %s', async (_, [windows], expected) => expect(await ask(windows)).toBe(expected))

it('a window that comes while the others answer was not asked', async () => {
  const lists = [[windowOf('1', 'a')], [windowOf('1', 'a'), windowOf('2', 'a')]]
  expect(await ask(() => Promise.resolve(lists.shift() ?? []))).toBe(false)
})

it('one that goes meanwhile is missed by nobody', async () => {
  const lists = [[windowOf('1', 'a'), windowOf('2', 'a')], [windowOf('1', 'a')]]
  expect(await ask(() => Promise.resolve(lists.shift() ?? []))).toBe(true)
})
