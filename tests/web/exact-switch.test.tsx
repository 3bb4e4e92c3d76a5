import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const open = (address: string) => openSite(address, clientOf(CONFERENCES))
const exactly = () => screen.findByRole('checkbox', { name: 'Đúng dấu' })
const lit = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
const isExact = async () => (await exactly().then((box) => box as HTMLInputElement)).checked

describe('«đúng dấu»', () => {
  it('finds what is written with the marks as typed, and marks nothing else', async () => {
    const { user, addressNow } = open('/?q=quy+ba')
    expect(await screen.findByText('1 hội nghị', { selector: 'b' })).toBeTruthy()
    expect(lit()).toEqual(['quý ba'])
    await user.click(await exactly())
    expect(addressNow()).toBe('/?q=quy ba&doc=dung-dau')
    expect(await screen.findByText('0 hội nghị', { selector: 'b' })).toBeTruthy()
  })

  it('marks only words as they were typed', async () => {
    const { user } = open('/?q=ba')
    await exactly()
    expect(lit()).toContain('bá')
    await user.click(await exactly())
    await waitFor(() =>
      expect(new Set(lit().map((word) => word.toLowerCase()))).toEqual(new Set(['ba', 'ubnd'])),
    )
    expect(await isExact()).toBe(true)
  })

  it('is turned by the keyboard, and back', async () => {
    const { user, addressNow } = open('/?q=tong+ket')
    const box = await exactly()
    box.focus()
    await user.keyboard(' ')
    expect(addressNow()).toBe('/?q=tong ket&doc=dung-dau')
    expect(document.activeElement).toBe(await exactly())
    await user.keyboard(' ')
    expect(addressNow()).toBe('/?q=tong ket')
  })

  it('stays while one types on, which «literally» does not', async () => {
    const { user, addressNow } = open('/?q=tổng+kế&doc=dung-dau')
    await exactly()
    await user.type(screen.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }), 't')
    expect(addressNow()).toBe('/?q=tổng kết&doc=dung-dau')
    expect(await isExact()).toBe(true)
  })

  it('offers the way back where it finds nothing', async () => {
    const { user, addressNow } = open('/?q=tong+ket&doc=dung-dau')
    expect(
      await screen.findByText('Không đâu trong kỷ yếu có «tong», «ket» viết đúng dấu như thế.'),
    ).toBeTruthy()
    await user.click(screen.getByRole('link', { name: /^Tìm không cần đúng dấu: \d+ hội nghị$/u }))
    expect(addressNow()).toBe('/?q=tong ket')
  })

  it('stays where it is why nothing is found, and no order is offered to nothing', async () => {
    open('/?q=quy+ba&doc=dung-dau')
    expect(await isExact()).toBe(true)
    expect(await screen.findByText('0 hội nghị', { selector: 'b' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: /^Xếp theo/u })).toBeNull()
  })

  it('is not there where nothing is found in any case', async () => {
    open('/?q=zzz')
    expect(await screen.findByText('0 hội nghị', { selector: 'b' })).toBeTruthy()
    expect(screen.queryByRole('checkbox', { name: 'Đúng dấu' })).toBeNull()
    expect(screen.queryByRole('link', { name: /^Xếp theo/u })).toBeNull()
  })

  it('is not there where nothing is searched', async () => {
    open('/')
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('checkbox', { name: 'Đúng dấu' })).toBeNull()
  })
})
