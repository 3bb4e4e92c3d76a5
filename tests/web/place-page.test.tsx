import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { clientOf, openSite } from './open-site.tsx'
import { AUTHORITIES, RECORDED } from './recorded-archive.ts'

const open = (address: string) => openSite(address, clientOf(RECORDED, {}, AUTHORITIES))
const section = (name: string) => screen.findByRole('region', { name })
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent)
const row = (label: string) => screen.getByText(label, { selector: 'dt' }).parentElement?.textContent

describe('the page of a place', () => {
  it('has the conferences of all that went into it, each with how the place was called then', async () => {
    open('/dia-phuong/an-mau')
    const meetings = within(await section('Hội nghị họp tại đây')).getAllByRole('listitem')
    expect(texts(meetings)).toEqual([
      'Hội nghị tổng kết 3 năm thực hiện Kết luận số 57-KL/TW5/11/2033 · dẫn chứng',
      'Hội nghị quán triệt Kết luận số 57-KL/TW3/8/2031 · dẫn chứng',
      'Hội nghị triển khai công tác năm 20282028 · khi ấy là Bắc Mẫu · dẫn chứng',
    ])
  })

  it('says what went into it, when and who says so', async () => {
    open('/dia-phuong/an-mau')
    await screen.findByRole('heading', { level: 1, name: 'An Mẫu' })
    expect(row('Tiền thân')).toBe('Tiền thânBắc Mẫuthuộc về đây từ 1 tháng 7 năm 2030nguồn: Nghị quyết mẫu')
  })

  it('says what a former place belongs to', async () => {
    open('/dia-phuong/bac-mau')
    await screen.findByRole('heading', { level: 1, name: 'Bắc Mẫu' })
    expect(row('Nay thuộc')).toBe('Nay thuộcAn Mẫutừ 1 tháng 7 năm 2030nguồn: Nghị quyết mẫu')
    expect(screen.getAllByText(/^1 hội nghị, 2028/u)[0]?.tagName).toBe('P')
  })

  it('names the bodies that bear its name or a former one', async () => {
    open('/dia-phuong/an-mau')
    const bodies = within(await section('Cơ quan của địa phương')).getAllByRole('link')
    expect(bodies.map((link) => link.getAttribute('href'))).toEqual(['/co-quan/so-mau-tinh-bac-mau'])
  })

  it('says when no conference met there', async () => {
    open('/dia-phuong/dong-mau')
    expect(await screen.findByText('Kỷ yếu chưa có hội nghị nào họp tại đây.')).toBeTruthy()
    expect(screen.queryByRole('link', { name: /^Lọc dòng thời gian/u })).toBeNull()
  })

  it('is named where there is none of that id', async () => {
    open('/dia-phuong/nam-mau')
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có địa phương này' })).toBeTruthy()
  })
})
