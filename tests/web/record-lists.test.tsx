import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { officialOf } from '../link/authorities.ts'
import { clientOf, openSite } from './open-site.tsx'
import { AUTHORITIES, RECORDED } from './recorded-archive.ts'

const open = (address: string, authorities = AUTHORITIES) =>
  openSite(address, clientOf(RECORDED, {}, authorities))
const main = () => within(screen.getByRole('main'))
const items = async () => {
  await screen.findByRole('heading', { level: 1 })
  return main()
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

describe('the list of officials', () => {
  it('goes by given name, and keeps the names as they are written', async () => {
    open('/nhan-vat')
    expect(await items()).toEqual([
      'Trần Văn ẤnVụ trưởng Vụ Mẫu2 hội nghị, 2031–2033',
      'Nguyễn Văn Đừngchưa có hội nghị nào trong kỷ yếu',
      'Lê Thị MẫuTrưởng Ban Mẫu Trung ương3 hội nghị, 2028–2033',
    ])
    expect(
      main()
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Â', 'Đ', 'M'])
  })

  it('is one step from every page', async () => {
    const { user, addressNow } = open('/')
    await user.click(await screen.findByRole('link', { name: 'Nhân vật' }))
    await screen.findByRole('heading', { level: 1, name: 'Nhân vật' })
    expect(addressNow()).toBe('/nhan-vat')
  })

  it('is narrowed as one types, without marks and by any name, and the address follows', async () => {
    const { user, addressNow } = open('/nhan-vat')
    await user.type(await screen.findByRole('searchbox', { name: 'Lọc theo tên' }), 'muc')
    await expect.poll(addressNow).toBe('/nhan-vat?loc=muc')
    expect(await items()).toEqual(['Lê Thị MẫuTrưởng Ban Mẫu Trung ương3 hội nghị, 2028–2033'])
    expect(screen.getByRole('status').textContent).toBe('1 trong 3 mục')
  })

  it('says when nobody is called so', async () => {
    open('/nhan-vat?loc=zzz')
    expect(await items()).toEqual([])
    expect(screen.getByRole('status').textContent).toBe('Không có tên nào khớp với «zzz».')
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Lọc theo tên' }).value).toBe('zzz')
  })

  it('goes back to all of them from where nobody is called so', async () => {
    const { user, addressNow } = open('/nhan-vat?loc=zzz')
    await user.click(await screen.findByRole('link', { name: 'Về danh sách nhân vật' }))
    await expect.poll(addressNow).toBe('/nhan-vat')
    expect(await items()).toHaveLength(3)
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Lọc theo tên' }).value).toBe('')
    expect(screen.queryByRole('link', { name: 'Về danh sách nhân vật' })).toBeNull()
  })

  it('leaves in one step', async () => {
    const { user, router, addressNow } = open('/')
    await user.click(await screen.findByRole('link', { name: 'Nhân vật' }))
    await user.type(await screen.findByRole('searchbox', { name: 'Lọc theo tên' }), 'an')
    await expect.poll(addressNow).toBe('/nhan-vat?loc=an')
    await router.navigate(-1)
    expect(addressNow()).toBe('/')
  })

  it('has no letters as anchors while it is short', async () => {
    open('/nhan-vat')
    await items()
    expect(screen.queryByRole('navigation', { name: 'Đến vần' })).toBeNull()
  })

  it('has its letters as anchors when it is long', async () => {
    const officials = Array.from({ length: 20 }, (_, at) =>
      officialOf({ id: `mau-${at}`, preferredForm: `Mẫu Đ${'ư'.repeat(at)}` }),
    )
    open('/nhan-vat', { ...AUTHORITIES, officials })
    const initials = await screen.findByRole('navigation', { name: 'Đến vần' })
    const link = within(initials).getByRole('link', { name: 'Đ' })
    expect(link.getAttribute('href')).toBe('/nhan-vat#muc-đ')
  })
})

describe('the list of directives', () => {
  it('goes by kind, then by number, and has those without a record', async () => {
    open('/van-ban')
    expect(await items()).toEqual([
      'Kế hoạch 5/KH-UBND1 hội nghị, 2031',
      'Kết luận số 9-KL/TW1 hội nghị, 2028',
      'Kết luận số 57-KL/TWTiếp tục làm mẫu2 hội nghị, 2031–2033',
    ])
  })

  it.each(['lam mau', '57', '57-KL/TW', 'ket luan 57'])(
    'is filtered by number and by title: %s',
    async (typed) => {
      open(`/van-ban?loc=${typed}`)
      expect(await items()).toEqual(['Kết luận số 57-KL/TWTiếp tục làm mẫu2 hội nghị, 2031–2033'])
    },
  )
})

describe('the list of places', () => {
  it('says what went into each and what each belongs to now', async () => {
    open('/dia-phuong')
    expect(await items()).toEqual([
      'An Mẫugồm Bắc Mẫu3 hội nghị, 2028–2033',
      'Bắc Mẫunay thuộc An Mẫu1 hội nghị, 2028',
      'Đông Mẫuchưa có hội nghị nào trong kỷ yếu',
    ])
  })
})

describe('the list of bodies', () => {
  it('is filtered by short forms, too', async () => {
    open('/co-quan?loc=bmtw')
    expect(await items()).toEqual(['Ban Mẫu Trung ương1 hội nghị, 2033'])
  })
})
