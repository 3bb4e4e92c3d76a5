import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { clientOf, openSite } from './open-site.tsx'
import { AUTHORITIES, RECORDED } from './recorded-archive.ts'

const open = (address: string) => openSite(address, clientOf(RECORDED, {}, AUTHORITIES))
const section = (name: string) => screen.findByRole('region', { name })
const hrefs = (elements: readonly HTMLElement[]) => elements.map((link) => link.getAttribute('href'))
const row = (label: string) => screen.getByText(label, { selector: 'dt' }).parentElement?.textContent

describe('the page of a directive', () => {
  it('says which it is', async () => {
    open('/van-ban/ket-luan-57-kl-tw')
    const heading = await screen.findByRole('heading', { level: 1, name: 'Kết luận số 57-KL/TW' })
    // Its number stays on one line.
    expect(within(heading).getByText('57-KL/TW').tagName).toBe('SPAN')
    expect(screen.getByText('Tiếp tục làm mẫu')).toBeTruthy()
    expect(row('Số')).toBe('Số57-KL/TW')
    expect(row('Ngày ban hành')).toBe('Ngày ban hành15 tháng 6 năm 2030')
    const issuer = screen.getByRole('link', { name: 'Ban Mẫu Trung ương' })
    expect(issuer.getAttribute('href')).toBe('/co-quan/ban-mau-trung-uong')
  })

  it('says what it replaces, and the other what replaced it', async () => {
    open('/van-ban/ket-luan-57-kl-tw')
    await screen.findByRole('heading', { level: 1 })
    expect(row('Thay thế')).toBe('Thay thếKết luận số 9-KL/TWnguồn: Báo Mẫu')
    const { router } = open('/van-ban/ket-luan-9-kl-tw')
    expect(router.state.location.pathname).toBe('/van-ban/ket-luan-9-kl-tw')
    expect(await screen.findByText('Được thay bằng', { selector: 'dt' })).toBeTruthy()
  })

  it('says so beside it wherever a conference names it, and nothing where its record says nothing', async () => {
    open('/hoi-nghi/2033-11-05-tong-ket')
    const tie = await screen.findByText(/^Theo danh mục:/u)
    expect(tie.textContent).toBe('Theo danh mục: thay cho Kết luận số 9-KL/TW')
    expect(hrefs(within(tie).getAllByRole('link'))).toEqual(['/van-ban/ket-luan-9-kl-tw'])
    cleanup()
    open('/hoi-nghi/2028-trien-khai')
    expect((await screen.findByText(/^Theo danh mục:/u)).textContent).toBe(
      'Theo danh mục: về sau được thay bằng Kết luận số 57-KL/TW',
    )
    cleanup()
    open('/hoi-nghi/2031-08-03-quan-triet')
    expect(await screen.findAllByText(/^Theo danh mục:/u)).toHaveLength(1)
  })

  it('says what its record leaves open', async () => {
    open('/van-ban/ket-luan-9-kl-tw')
    await screen.findByRole('heading', { level: 1 })
    expect(row('Cơ quan ban hành')).toBe('Cơ quan ban hànhdanh mục không nêu')
  })

  it('has each conference under what it did with it, with the sentence and its evidence', async () => {
    open('/van-ban/ket-luan-57-kl-tw')
    const reviewed = within(await section('Tổng kết, kiểm điểm việc thực hiện'))
    expect(reviewed.getByRole('heading', { level: 3, name: '2033' })).toBeTruthy()
    expect(reviewed.getByRole('blockquote').textContent).toContain('tổng kết 3 năm thực hiện Kết luận số 57')
    const spread = within(await section('Phổ biến, quán triệt, triển khai'))
    expect(hrefs(spread.getAllByRole('link'))).toEqual([
      '/hoi-nghi/2031-08-03-quan-triet',
      '/hoi-nghi/2031-08-03-quan-triet?chung=van-ban',
    ])
    expect(screen.queryByRole('region', { name: 'Nhắc đến' })).toBeNull()
  })

  it('stands by what conferences say where it has no record', async () => {
    open('/van-ban/ke-hoach-5-kh-ubnd')
    expect(await screen.findByRole('heading', { level: 1, name: 'Kế hoạch 5/KH-UBND' })).toBeTruthy()
    expect(screen.getByText('Chưa có trong danh mục; ghi theo lời các bài.')).toBeTruthy()
    const link = within(await section('Phổ biến, quán triệt, triển khai')).getAllByRole('link')[1]
    expect(link?.getAttribute('href')).toBe('/hoi-nghi/2031-08-03-quan-triet?chung=van-ban-2')
  })

  it('begins with the newest of many conferences, and goes on when asked', async () => {
    const [, spreading] = RECORDED
    const many = Array.from({ length: 70 }, (_, at) => ({ ...spreading!, id: `${spreading!.id}-${at}` }))
    const { user } = openSite('/van-ban/ket-luan-57-kl-tw', clientOf(many, {}, AUTHORITIES))
    const spread = within(await section('Phổ biến, quán triệt, triển khai'))
    expect(spread.getAllByRole('listitem')).toHaveLength(60)
    await user.click(spread.getByRole('button', { name: 'Xem tiếp (còn 10 hội nghị)' }))
    await expect.poll(() => spread.getAllByRole('listitem').length).toBe(70)
  })

  it('says when a conference met before it was issued', async () => {
    const directives = AUTHORITIES.directives.map((one) => ({ ...one, date: '2031-09-01' }))
    openSite('/van-ban/ket-luan-57-kl-tw', clientOf(RECORDED, {}, { ...AUTHORITIES, directives }))
    const earlier = 'họp trước ngày ban hành, nên có thể là văn bản khác cùng số'
    expect((await section('Phổ biến, quán triệt, triển khai')).textContent).toContain(earlier)
    expect((await section('Tổng kết, kiểm điểm việc thực hiện')).textContent).not.toContain(earlier)
  })

  it('is found by its number', async () => {
    const { addressNow } = open('/van-ban/57-KL%2FTW')
    expect(await screen.findByRole('heading', { level: 1, name: 'Kết luận số 57-KL/TW' })).toBeTruthy()
    expect(addressNow()).toBe('/van-ban/ket-luan-57-kl-tw')
  })

  it('is named and offered near ones where there is none of that id', async () => {
    open('/van-ban/ket-luan-58-kl-tw')
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có văn bản này' })).toBeTruthy()
    const main = within(screen.getByRole('main'))
    expect(hrefs(main.getAllByRole('link'))).toContain('/van-ban/ket-luan-57-kl-tw')
  })

  it('is where the chip of a conference on the timeline leads', async () => {
    open('/?nam=2033')
    const chip = await screen.findByRole('link', { name: 'Kết luận 57-KL/TW' })
    expect(chip.getAttribute('href')).toBe('/van-ban/ket-luan-57-kl-tw')
  })
})
