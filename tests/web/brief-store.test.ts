import { expect, it, vi } from 'vitest'
import { briefOf } from '../../src/model/brief.ts'
import { briefStore } from '../../src/web/brief-store.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const briefs = [briefOf(conferenceOf({ id: 'mot' })), briefOf(conferenceOf({ id: 'hai' }))]

it('remembers each list that was refused, and lets all be asked for again', async () => {
  let isInReach = false
  const lost = new Error('network')
  const store = briefStore(([first = 0]) =>
    isInReach ? Promise.resolve([{ first, briefs: briefs.slice(first, first + 1) }]) : Promise.reject(lost),
  )
  const listener = vi.fn<() => void>()
  store.subscribe(listener)
  const lists = [[0], [1]] as const
  for (const list of lists) await expect(store.fetch(list)).rejects.toBe(lost)
  expect(lists.map(store.refusal)).toEqual([lost, lost])
  expect(listener).toHaveBeenCalledTimes(2)
  isInReach = true
  store.retry()
  expect(listener).toHaveBeenCalledTimes(3)
  expect(lists.map(store.refusal)).toEqual([null, null])
  for (const list of lists) await store.fetch(list)
  expect(lists.map(store.at)).toEqual([[briefs[0]], [briefs[1]]])
  expect(store.at(lists[0])).toBe(store.at(lists[0]))
})

it('keeps what was asked for longest, and no more than it has room for', async () => {
  const many = Array.from({ length: 12 }, (_, nth) => briefOf(conferenceOf({ id: `mau-${nth}` })))
  const read = vi.fn<(numbers: readonly number[]) => Promise<{ first: number; briefs: typeof many }[]>>(
    async () => [
      { first: 0, briefs: many.slice(0, 6) },
      { first: 6, briefs: many.slice(6) },
    ],
  )
  const store = briefStore(read, 5)
  // Of the one nearly all neighbours come as well, more than there is room for.
  const [near, far] = [
    [1, 2],
    [7, 8, 9],
  ] as const
  await store.fetch(near)
  expect(store.at(near)).toEqual([many[1], many[2]])
  await store.fetch(far)
  expect(store.at(far)).toEqual([many[7], many[8], many[9]])
  // Whoever shows a list still has it; of another one nothing is kept but what was asked for last.
  expect(store.at(near)).toEqual([many[1], many[2]])
  expect(
    [
      [0, 1],
      [3, 4],
      [5, 6],
    ].map(store.at),
  ).toEqual([null, null, null])
  await store.fetch([0, 1])
  expect(read).toHaveBeenCalledTimes(3)
  // Who was shown a list finds it where she left it, whatever came meanwhile.
  store.keep(near)
  expect(store.at([...near])).toEqual([many[1], many[2]])
})
