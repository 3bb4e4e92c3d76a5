import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { clientOf, openSite } from './open-site.tsx'
import { AUTHORITIES, RECORDED } from './recorded-archive.ts'

const open = (address: string) => openSite(address, clientOf(RECORDED, {}, AUTHORITIES))
const section = (name: string) => screen.findByRole('region', { name })
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent)
const hrefs = (elements: readonly HTMLElement[]) => elements.map((link) => link.getAttribute('href'))

describe('the page of an official', () => {
  it('says who it is, how often and when', async () => {
    open('/nhan-vat/le-thi-mau')
    expect(await screen.findByRole('heading', { level: 1, name: 'Lê Thị Mẫu' })).toBeTruthy()
    expect(screen.getByText('Còn viết: Lê Thị Mẫu Mực')).toBeTruthy()
    expect(screen.getByText(/^3 hội nghị, 2028–2033/u)).toBeTruthy()
  })

  it('leads to the timeline filtered by the official', async () => {
    open('/nhan-vat/le-thi-mau')
    const link = await screen.findByRole('link', { name: 'Lọc dòng thời gian theo Lê Thị Mẫu' })
    expect(link.getAttribute('href')).toBe('/?nguoi=le-thi-mau')
  })

  it('gives each title its years and the evidence of every conference that has it, the latest first', async () => {
    open('/nhan-vat/le-thi-mau')
    const lines = within(await section('Chức vụ qua các năm')).getAllByRole('listitem')
    expect(texts(lines)).toEqual([
      '2031–2033Trưởng Ban Mẫu Trung ươngNêu trong hội nghị 3/8/2031, 5/11/2033' +
        'Theo danh mục: từ 1 tháng 2 năm 2031 · nguồn: Báo Mẫu',
      '2028Giám đốc Sở Mẫu tỉnh Bắc MẫuNêu trong hội nghị 2028',
    ])
    expect(hrefs(within(lines[0]!).getAllByRole('link'))).toEqual([
      '/hoi-nghi/2031-08-03-quan-triet?chung=nguoi-du',
      '/hoi-nghi/2033-11-05-tong-ket?chung=chu-tri',
    ])
  })

  it('marks what was inferred of a date', async () => {
    open('/nhan-vat/le-thi-mau')
    const lines = await section('Chức vụ qua các năm')
    expect(within(lines).getByText('3/8/2031').title).toBe('năm được suy ra')
    expect(within(lines).getByText('5/11/2033').title).toBe('')
  })

  it('tells chaired, spoken at and attended apart', async () => {
    open('/nhan-vat/le-thi-mau')
    const conferencesIn = async (name: string) =>
      texts(within(await section(name)).getAllByRole('listitem')).map((text) =>
        text?.split(' · ').slice(0, 3),
      )
    expect(await conferencesIn('Chủ trì')).toEqual([
      ['Hội nghị tổng kết 3 năm thực hiện Kết luận số 57-KL/TW5/11/2033', 'An Mẫu', 'cũng kết luận'],
    ])
    expect(await conferencesIn('Phát biểu')).toEqual([
      ['Hội nghị tổng kết 3 năm thực hiện Kết luận số 57-KL/TW5/11/2033', 'An Mẫu', 'kết luận'],
      ['Hội nghị triển khai công tác năm 20282028', 'Bắc Mẫu', 'phát biểu'],
    ])
    expect(await conferencesIn('Dự')).toEqual([
      ['Hội nghị quán triệt Kết luận số 57-KL/TW3/8/2031', 'An Mẫu', 'Trưởng ban Mẫu T.Ư'],
    ])
  })

  it('opens the evidence of the part somebody took', async () => {
    open('/nhan-vat/le-thi-mau')
    const links = within(await section('Chủ trì')).getAllByRole('link', { name: /^Dẫn chứng/u })
    expect(hrefs(links)).toEqual(['/hoi-nghi/2033-11-05-tong-ket?chung=chu-tri'])
  })

  it('says who was there, too, and how often', async () => {
    open('/nhan-vat/le-thi-mau')
    const companions = within(await section('Có mặt cùng'))
    expect(texts(companions.getAllByRole('listitem'))).toEqual(['Trần Văn Ấn2 hội nghị, 2031–2033'])
    expect(hrefs(companions.getAllByRole('link'))).toEqual(['/nhan-vat/tran-van-an'])
  })

  it('says what is not known of somebody whom no conference names', async () => {
    open('/nhan-vat/nguyen-van-dung')
    expect(await screen.findByText('Chưa bài nào nêu chức vụ.')).toBeTruthy()
    expect(screen.getByText('Chưa hội nghị nào trong kỷ yếu có tên người này.')).toBeTruthy()
  })

  it('links a source only where it has an address', async () => {
    open('/nhan-vat/le-thi-mau')
    const link = await screen.findByText('nguồn: Trang Mẫu')
    expect(link.getAttribute('href')).toBe('https://mau.example/le-thi-mau')
  })
})

describe('an id that no official has', () => {
  it('is named, with the nearest officials', async () => {
    open('/nhan-vat/tran-van-mau')
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có nhân vật này' })).toBeTruthy()
    expect(screen.getByText('Danh mục của kỷ yếu không có mã «tran-van-mau».')).toBeTruthy()
    const main = within(screen.getByRole('main'))
    expect(hrefs(main.getAllByRole('link'))[0]).toBe('/nhan-vat/tran-van-an')
  })

  it('leads to the official whose name it is', async () => {
    const { addressNow } = open('/nhan-vat/Lê Thị Mẫu Mực')
    expect(await screen.findByRole('heading', { level: 1, name: 'Lê Thị Mẫu' })).toBeTruthy()
    expect(addressNow()).toBe('/nhan-vat/le-thi-mau')
  })
})

describe('a name on another page', () => {
  it('of a conference leads to its evidence, and apart from that to its own page', async () => {
    open('/hoi-nghi/2033-11-05-tong-ket')
    const [chair] = await screen.findAllByRole('link', { name: 'Trang riêng: Lê Thị Mẫu' })
    expect(chair?.getAttribute('href')).toBe('/nhan-vat/le-thi-mau')
    const facts = within(screen.getByRole('main')).getAllByRole('link', { name: 'Lê Thị Mẫu' })
    expect(facts[0]?.getAttribute('href')).toBe('/hoi-nghi/2033-11-05-tong-ket?chung=chu-tri')
  })

  it('in the chair on the timeline leads to its own page', async () => {
    open('/?nam=2033')
    const link = await screen.findByRole('link', { name: 'Lê Thị Mẫu' })
    expect(link.getAttribute('href')).toBe('/nhan-vat/le-thi-mau')
  })
})
