import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const MANY = Array.from({ length: 70 }, (_, nth) =>
  conferenceOf({ id: `hoi-nghi-mau-${String(nth).padStart(2, '0')}` }),
)

const client = clientOf(MANY)

// What is remembered of one place in the history must not reach the next test.
const open = (query: string) => openSite(`/?q=${query}`, client)
// Nothing here is hidden; to make sure of it for every heading takes a second.
const listed = () => screen.getAllByRole('heading', { level: 3, hidden: true }).length

describe('a long list of answers', () => {
  it('begins with the best and goes on when asked', async () => {
    const { user } = open('đà nẵng')
    const more = await screen.findByRole('button', { name: 'Xem tiếp (còn 10 hội nghị)' })
    expect(listed()).toBe(60)
    await user.click(more)
    expect(listed()).toBe(70)
    expect(screen.queryByRole('button', { name: /Xem tiếp/u })).toBeNull()
  })

  it('begins anew with another query', async () => {
    const { user } = open('thành phố')
    await user.click(await screen.findByRole('button', { name: 'Xem tiếp (còn 10 hội nghị)' }))
    await user.click(screen.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }))
    await user.paste(' đà nẵng')
    expect(await screen.findByRole('button', { name: 'Xem tiếp (còn 10 hội nghị)' })).toBeTruthy()
    await expect.poll(listed).toBe(60)
  })
})
