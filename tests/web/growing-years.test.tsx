import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

function heldIn(month: string | null, nth: number): Conference {
  const any = conferenceOf({ id: `${month}-${String(nth).padStart(2, '0')}` })
  if (month === null) return { ...any, date: null }
  return { ...any, date: any.date && { ...any.date, edtf: month, start: month, end: month } }
}

/** 40 in one month, 40 in the month before, 20 in the year before that, 3 of which nobody knows when. */
const client = clientOf(
  [
    ['2031-12', 40],
    ['2031-11', 40],
    ['2030-05', 20],
    [null, 3],
  ].flatMap(([month, count]) =>
    Array.from({ length: Number(count) }, (_, nth) => heldIn(month as string | null, nth)),
  ),
)

// Nothing here is hidden; to make sure of it for every heading takes a second.
const years = () =>
  screen.getAllByRole('heading', { level: 2, hidden: true }).map(({ textContent }) => textContent)
const listed = () => screen.getAllByRole('heading', { level: 4, hidden: true }).length
const more = (left: number) => screen.findByRole('button', { name: `Xem tiếp (còn ${left} hội nghị)` })

describe('a long timeline', () => {
  it('begins with the newest and goes on when asked, to the undated at its end', async () => {
    const { user } = openSite('/?nam=', client)
    const button = await more(43)
    expect(listed()).toBe(60)
    expect(years()).toEqual(['2031'])
    expect(screen.getAllByRole('heading', { level: 3, hidden: true })).toHaveLength(2)
    await user.click(button)
    await expect.poll(listed).toBe(103)
    expect(years()).toEqual(['2031', '2030', 'Không rõ năm'])
    expect(screen.queryByRole('button', { name: /Xem tiếp/u })).toBeNull()
  })

  it('goes on at once as far as the address points', async () => {
    openSite('/#nam-2030', client)
    await screen.findByRole('heading', { level: 1, name: 'Dòng thời gian' })
    expect(years()).toEqual(['2031', '2030', 'Không rõ năm'])
    expect(listed()).toBe(103)
  })

  it('counts a year whole though only its beginning stands there', async () => {
    openSite('/?bao=bao-mau', client)
    await more(43)
    expect(screen.getByText('80 hội nghị', { selector: 'p' })).toBeTruthy()
  })
})
