import { expect, it, vi } from 'vitest'
import { latelyRead } from '../../src/search/lately-read.ts'

const listOf = (length: number) => Array.from({ length }, (_, nth) => nth)

function reader(room: number) {
  const read = vi.fn<(key: number) => readonly number[]>(listOf)
  return { read, ask: latelyRead(read, { keyOf: (key) => key, sizeOf: ({ length }) => length, room }) }
}

it('reads once what is asked for again soon', () => {
  const { read, ask } = reader(10)
  expect(ask(3)).toBe(ask(3))
  expect(read).toHaveBeenCalledTimes(1)
})

it('lets go what was asked for longest ago', () => {
  const { read, ask } = reader(10)
  for (const key of [3, 4, 3, 5, 3]) ask(key)
  expect(read.mock.calls.flat()).toEqual([3, 4, 5])
  ask(4)
  expect(read.mock.calls.flat()).toEqual([3, 4, 5, 4])
})

it('gives what is larger than its room', () => {
  const { ask } = reader(10)
  expect(ask(99)).toHaveLength(99)
  expect(ask(2)).toEqual([0, 1])
})
