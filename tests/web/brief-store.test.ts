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
