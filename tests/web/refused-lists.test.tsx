import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { briefOf } from '../../src/model/brief.ts'
import { briefStore } from '../../src/web/brief-store.ts'
import { FIRST_SHOWN } from '../../src/web/first-shown.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const CONFERENCES = Array.from({ length: FIRST_SHOWN + 60 }, (_, nth) => conferenceOf({ id: `mau-${nth}` }))
const BRIEFS = CONFERENCES.map(briefOf)

it('one press asks again for every list that was refused', async () => {
  let isInReach = false
  const briefs = briefStore((numbers) =>
    isInReach || numbers.every((number) => number < FIRST_SHOWN)
      ? Promise.resolve(numbers.map((first) => ({ first, briefs: BRIEFS.slice(first, first + 1) })))
      : Promise.reject(new Error('network')),
  )
  const client = clientOf(CONFERENCES)
  const holdings = { ...client.holdings('0123456789abcdef'), briefs }
  const { user } = openSite('/?nam=2031', { ...client, holdings: () => holdings })
  await user.click(await screen.findByRole('button', { name: /^Xem tiếp/u }))
  await expect.poll(() => screen.queryAllByRole('alert').length).toBeGreaterThan(1)
  isInReach = true
  await user.click(screen.getAllByRole('button', { name: 'Thử lại' })[0]!)
  await expect.poll(() => screen.queryAllByRole('alert')).toEqual([])
  expect(screen.getAllByRole('heading', { level: 4, hidden: true })).toHaveLength(CONFERENCES.length)
})
