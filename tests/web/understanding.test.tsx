import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const open = (address: string) => openSite(address, clientOf(CONFERENCES))

describe('a query that was typed otherwise', () => {
  it('is searched as it was meant, and says so', async () => {
    open('/?q=trieenr+khai')
    expect(await screen.findByText('triển khai', { selector: 'b' })).toBeTruthy()
    expect(screen.getByText(/^Đang tìm:/u)).toBeTruthy()
    expect(document.querySelectorAll('mark').length).toBeGreaterThan(0)
  })

  it('has a way back, which a new letter leaves', async () => {
    const { user, addressNow } = open('/?q=trieenr+khai')
    await user.click(await screen.findByRole('link', { name: 'Tìm đúng «trieenr khai»' }))
    expect(addressNow()).toBe('/?q=trieenr khai&doc=nguyen-van')
    expect(await screen.findByText('Không đâu trong kỷ yếu có «trieenr».')).toBeTruthy()
    await user.type(screen.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }), 'x')
    expect(addressNow()).toBe('/?q=trieenr khaix')
  })

  it('with a slip is asked about', async () => {
    open('/?q=triểm+khai+công+tác')
    expect(await screen.findByText(/Ý bạn là:/u)).toBeTruthy()
    expect(screen.getByText('triển khai công tác', { selector: 'b' })).toBeTruthy()
  })
})

describe('a query without an answer', () => {
  it('says which word is nowhere and offers the search without it', async () => {
    const { user, addressNow } = open('/?q=triển+khai+blockchain')
    expect(await screen.findByText('Không đâu trong kỷ yếu có «blockchain».')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: /^Tìm «triển khai»: \d+ hội nghị$/u }))
    expect(addressNow()).toBe('/?q=triển khai')
  })
})

it('a query that is answered says nothing of itself', async () => {
  open('/?q=trien+khai')
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(/Đang tìm|Ý bạn là|Không đâu/u)).toBeNull()
})
