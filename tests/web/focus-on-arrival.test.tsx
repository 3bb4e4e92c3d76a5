import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const title = 'Tập huấn nghiệp vụ biên giới'
const focused = () => document.activeElement
const leave = async (user: ReturnType<typeof openSite>['user']) => {
  const link = await screen.findByRole('link', { name: title })
  await user.click(link)
  await screen.findByRole('heading', { level: 1, name: title })
}

describe('the focus', () => {
  it('goes to the page that was opened', async () => {
    const { user } = openSite('/', clientOf(CONFERENCES))
    await leave(user)
    expect(focused()).toBe(screen.getByRole('main'))
  })

  it('comes back to the link that was followed', async () => {
    const { user, router } = openSite('/', clientOf(CONFERENCES))
    await leave(user)
    await act(() => router.navigate(-1))
    expect(focused()).toBe(await screen.findByRole('link', { name: title }))
  })

  it('is where the page begins when what was followed is not there', async () => {
    const { user, router } = openSite('/', clientOf(CONFERENCES))
    await leave(user)
    await user.click(screen.getByRole('link', { name: 'Nhân vật' }))
    await screen.findByRole('heading', { level: 1, name: 'Nhân vật' })
    await act(() => router.navigate(-1))
    expect(focused()).toBe(screen.getByRole('main'))
  })
})
