import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { clientOf, openSite } from './open-site.tsx'
import { AUTHORITIES, RECORDED } from './recorded-archive.ts'

const open = (address: string) => openSite(address, clientOf(RECORDED, {}, AUTHORITIES))
const section = (name: string) => screen.findByRole('region', { name })
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent)
const row = (label: string) => screen.getByText(label, { selector: 'dt' }).parentElement?.textContent

describe('the page of a body', () => {
  it('has what it organised, with the evidence', async () => {
    open('/co-quan/ban-mau-trung-uong')
    const links = within(await section('Tổ chức')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/hoi-nghi/2033-11-05-tong-ket',
      '/hoi-nghi/2033-11-05-tong-ket?chung=to-chuc',
    ])
    expect(row('Cấp hội nghị đã tổ chức')).toBe('Cấp hội nghị đã tổ chứccấp tỉnh, thành phố: 1')
  })

  it('has what it chaired, too', async () => {
    const [first] = RECORDED
    const { name, evidence } = first!.organisers[0]!
    const chair = [{ kind: 'body' as const, name, evidence, authority: 'ban-mau-trung-uong' }]
    const client = clientOf([{ ...first!, chair }], {}, AUTHORITIES)
    openSite('/co-quan/ban-mau-trung-uong', client)
    const links = within(await section('Chủ trì')).getAllByRole('link')
    expect(links[1]?.getAttribute('href')).toBe('/hoi-nghi/2028-trien-khai?chung=chu-tri')
    expect(screen.queryByRole('region', { name: 'Tổ chức' })).toBeNull()
  })

  it('says what it was before, and the other what it became', async () => {
    open('/co-quan/ban-mau-trung-uong')
    await screen.findByRole('heading', { level: 1 })
    expect(row('Tiền thân')).toBe(
      'Tiền thânBan Cũ Trung ươngthành cơ quan này từ tháng 2 năm 2025nguồn: Báo Mẫu',
    )
    open('/co-quan/ban-cu-trung-uong')
    expect(await screen.findByText('Cơ quan kế tục', { selector: 'dt' })).toBeTruthy()
  })

  it('names who held its offices, and when conferences say so', async () => {
    open('/co-quan/ban-mau-trung-uong')
    const holders = within(await section('Người giữ chức vụ')).getAllByRole('listitem')
    expect(texts(holders)).toEqual(['Lê Thị MẫuTrưởng Ban Mẫu Trung ương, 2031–2033'])
  })

  it('names the body and the place it belongs to where its name tells, and says where not', async () => {
    open('/co-quan/cuc-mau')
    await screen.findByRole('heading', { level: 1, name: 'Cục Mẫu' })
    expect(row('Thuộc')).toBe('ThuộcBộ Mẫu')
    expect(row('Cấp')).toBe('Cấpdanh mục không nêu')
    expect(screen.queryByText('Cấp hội nghị đã tổ chức')).toBeNull()
  })

  it('has its level and what it is part of by its record, with the source', async () => {
    open('/co-quan/vu-mau')
    await screen.findByRole('heading', { level: 1, name: 'Vụ Mẫu' })
    expect(row('Cấp')).toBe('Cấpcấp bộ, ngành')
    expect(row('Thuộc')).toBe('ThuộcBộ Mẫunguồn: Nghị định mẫu')
    cleanup()
    open('/co-quan/so-mau-tinh-bac-mau')
    expect((await screen.findByText('Cấp', { selector: 'dt' })).parentElement?.textContent).toBe(
      'Cấpcấp tỉnh, thành phốnguồn: Luật Mẫu',
    )
  })

  it('names what is part of it, by record and by name', async () => {
    open('/co-quan/bo-mau')
    const parts = within(await section('Đơn vị trực thuộc')).getAllByRole('link')
    expect(parts.map((link) => link.getAttribute('href'))).toEqual(['/co-quan/cuc-mau', '/co-quan/vu-mau'])
  })

  it('of a province leads to it', async () => {
    open('/co-quan/so-mau-tinh-bac-mau')
    await screen.findByRole('heading', { level: 1 })
    expect(screen.getByRole('link', { name: 'Bắc Mẫu' }).getAttribute('href')).toBe('/dia-phuong/bac-mau')
    expect(row('Thuộc')).toBe('Thuộcdanh mục không nêu')
  })

  it('names the directives it issued', async () => {
    open('/co-quan/ban-mau-trung-uong')
    const directives = within(await section('Văn bản đã ban hành')).getAllByRole('link')
    expect(texts(directives)).toEqual(['Kết luận số 57-KL/TW'])
  })

  it('is named where there is none of that id', async () => {
    open('/co-quan/cuc-khac')
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có cơ quan này' })).toBeTruthy()
  })
})
