import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const client = clientOf(CONFERENCES)

describe('the page about the archive', () => {
  it('is one step from every page', async () => {
    const { user, addressNow } = openSite('/', client)
    await user.click(await screen.findByRole('link', { name: 'Về Kỷ yếu' }))
    await expect.poll(addressNow).toBe('/gioi-thieu')
    expect(await screen.findByRole('heading', { level: 1, name: 'Về Kỷ yếu' })).toBeTruthy()
  })

  it('says how much there is now', async () => {
    openSite('/gioi-thieu', client)
    expect(
      await screen.findByText('Kho hiện có 6 hội nghị, đọc từ 6 tin bài, từ năm 2027 đến năm 2031.'),
    ).toBeTruthy()
  })

  it('says so of an empty archive, too', async () => {
    openSite('/gioi-thieu', clientOf([]))
    expect(await screen.findByText('Kho hiện có 0 hội nghị, đọc từ 0 tin bài.')).toBeTruthy()
  })

  it('has a way to each of its parts', async () => {
    openSite('/gioi-thieu', client)
    const links = within(await screen.findByRole('navigation', { name: 'Trong trang này' })).getAllByRole(
      'link',
    )
    for (const link of links) {
      const part = document.querySelector(link.getAttribute('href') ?? '')
      expect(part?.textContent).toBe(link.textContent)
    }
    expect(links).toHaveLength(screen.getAllByRole('heading', { level: 2 }).length)
  })
})

it('an address that was given before leads on, with its anchor', async () => {
  const { addressNow } = openSite('/khoang-trong#tinh-thanh', client)
  await expect.poll(addressNow).toBe('/hien-trang#tinh-thanh')
})
