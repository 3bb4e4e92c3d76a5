import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { CONFERENCES, DA_NANG } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const PAGE = `/hoi-nghi/${DA_NANG}`
const open = (address: string) => openSite(address, clientOf(CONFERENCES))

const litUp = () =>
  [...screen.getByRole('region', { name: 'Bài báo và dẫn chứng' }).querySelectorAll('mark')].map(
    ({ textContent }) => textContent,
  )

const row = (label: string) => screen.getByText(label, { selector: 'dt' }).parentElement?.textContent

describe('a conference', () => {
  it('is named once, with its day and place', async () => {
    open(PAGE)
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading.textContent).toBe('Hội nghị triển khai công tác thông tin đối ngoại năm 2031')
    expect(screen.getByText('Thứ Tư, 12 tháng 3 năm 2031, tại Đà Nẵng')).toBeTruthy()
  })

  it('says what the report does not', async () => {
    open(PAGE)
    await screen.findByRole('heading', { level: 1 })
    expect(row('Số người dự')).toBe('Số người dựbài không nêu')
    expect(row('Phát biểu')).toBe('Phát biểubài không nêu')
  })

  it('gives a person the titles of that day', async () => {
    open(PAGE)
    await screen.findByRole('heading', { level: 1 })
    expect(row('Chủ trì')).toBe('Chủ trìLê Thị MẫuPhó Chủ tịch UBND thành phố')
  })

  it('puts the outcomes under their type', async () => {
    open(PAGE)
    expect(await screen.findByRole('heading', { level: 3, name: 'Quyết định' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'mở thêm hai lớp tập huấn cho cán bộ cơ sở' })).toBeTruthy()
  })

  it('leads to the conferences before and after', async () => {
    open(PAGE)
    const series = await screen.findByRole('navigation', { name: 'Hội nghị trước và sau' })
    expect(
      within(series)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/hoi-nghi/2029-07-12-tap-huan', '/hoi-nghi/2031-09-so-ket'])
  })

  it('leads to what is related, with the reason', async () => {
    const other = conferenceOf({ id: 'khac', event: { ...conferenceOf().event, level: 'trung ương' } })
    openSite(PAGE, clientOf([...CONFERENCES, other]))
    const related = await screen.findByRole('region', { name: 'Hội nghị liên quan' })
    expect(within(related).getByRole('link').getAttribute('href')).toBe('/hoi-nghi/khac')
    expect(related.textContent).toContain('cùng nhắc Kết luận 57-KL/TW')
  })

  it('is not related to anything by nothing', async () => {
    open(PAGE)
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('region', { name: 'Hội nghị liên quan' })).toBeNull()
  })

  it('links a source only by http or https', async () => {
    const sources = [
      ['https://bao.example/bai', 'Báo Một'],
      ['javascript:alert(1)', 'Báo Hai'],
    ].map(([url, publisher]) => reportOf('Bài mẫu', { url: url!, publisher: publisher!, id: publisher! }))
    const conference = conferenceOf()
    const client = clientOf([{ ...conference, reports: [...conference.reports, ...sources] }])
    openSite(PAGE, client)
    const links = await screen.findAllByRole('link', { name: 'Đọc bài gốc' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://bao.example/bai'])
  })

  it('sets photo captions apart', async () => {
    const text = 'Tin ngắn\nHội nghị họp tại Huế.\nQuang cảnh hội nghị'
    const report = reportOf(text, { captions: [{ start: text.indexOf('Quang'), end: text.length }] })
    openSite(PAGE, clientOf([{ ...conferenceOf(), reports: [report] }]))
    const captions = (await screen.findByRole('heading', { name: 'Chú thích ảnh' })).parentElement
    expect([...captions!.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'Quang cảnh hội nghị',
    ])
  })
})

describe('the evidence of a fact', () => {
  it('lights up in the report and stands in the address', async () => {
    const { user, addressNow } = open(PAGE)
    await user.click(await screen.findByRole('link', { name: 'Đà Nẵng', expanded: false }))
    await expect.poll(litUp).toEqual(['tại Đà Nẵng'])
    await expect.poll(addressNow).toBe(`${PAGE}?chung=noi-hop`)
    expect(screen.getByRole('link', { name: 'Đà Nẵng', expanded: true })).toBeTruthy()
  })

  it('says by which rule it was read and which part was inferred', async () => {
    open(`${PAGE}?chung=ngay`)
    const why = await screen.findByRole('complementary', {
      name: 'Vì sao là «Thứ Tư, 12 tháng 3 năm 2031»',
    })
    expect(litUp()).toEqual(['năm 2031', 'Chiều 12/3'])
    expect(why.textContent).toContain('«Chiều 12/3»: theo quy tắc ngày và tháng viết liền (date/day-month)')
    expect(why.textContent).toContain('năm được suy ra')
  })

  it('keeps the focus on its fact', async () => {
    const { user } = open(PAGE)
    const fact = await screen.findByRole('link', { name: 'Đà Nẵng', expanded: false })
    await user.click(fact)
    await expect.poll(() => fact.getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(fact)
  })

  it('is the next stop by keyboard, however many facts stand between', async () => {
    const { user } = open(`${PAGE}?chung=noi-hop`)
    const fact = await screen.findByRole('link', { name: 'Đà Nẵng', expanded: true })
    fact.focus()
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Đến dẫn chứng')
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Vì sao là «Đà Nẵng»' }))
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Câu này còn cho biết 2 điều')
  })

  it('closes where it was opened', async () => {
    const { user, addressNow } = open(`${PAGE}?chung=noi-hop`)
    await user.click(await screen.findByRole('link', { name: 'Đà Nẵng', expanded: true }))
    await expect.poll(litUp).toEqual([])
    await expect.poll(addressNow).toBe(PAGE)
  })

  it('leads back to its fact', async () => {
    const { user } = open(`${PAGE}?chung=noi-hop`)
    await user.click(await screen.findByRole('button', { name: 'Trở lại mục «Nơi họp»' }))
    expect(document.activeElement?.textContent).toBe('Đà Nẵng')
  })

  it('can be opened for every fact on the page', async () => {
    open(PAGE)
    await screen.findByRole('heading', { level: 1 })
    const closed = screen.getAllByRole('link', { expanded: false })
    expect(closed.map(({ textContent }) => textContent)).toEqual([
      'Thứ Tư, 12 tháng 3 năm 2031',
      'Đà Nẵng',
      'Lê Thị Mẫu',
      'Ban Chỉ đạo công tác thông tin đối ngoại thành phố',
      'Lê Thị Mẫu',
      'Kết luận 57-KL/TW',
      'triển khai · cấp tỉnh, thành phố',
      'như bài nêu',
      'báo cáo kết quả năm 2030',
      'mở thêm hai lớp tập huấn cho cán bộ cơ sở',
    ])
  })

  it('says when the address names a fact that is not there', async () => {
    open(`${PAGE}?chung=so-lieu-9`)
    expect(await screen.findByText(/dẫn chứng «so-lieu-9»/)).toBeTruthy()
  })

  it('lights up as one where two pieces overlap', async () => {
    const conference = conferenceOf()
    const [report] = conference.reports
    const evidence = ['tại Đà Nẵng', 'Đà Nẵng, Ban'].map((quote) => evidenceOf(report!, quote))
    const place = {
      province: 'Đà Nẵng',
      venue: null,
      authority: null,
      linkPoints: null,
      inferred: [],
      evidence,
    }
    openSite(`${PAGE}?chung=noi-hop`, clientOf([{ ...conference, place }]))
    await screen.findByRole('heading', { level: 1 })
    expect(litUp()).toEqual(['tại Đà Nẵng, Ban'])
  })
})

describe('copying the link', () => {
  it('says that it is done', async () => {
    const { user } = open(PAGE)
    await user.click(await screen.findByRole('button', { name: 'Chép liên kết' }))
    expect(await screen.findByText('Đã chép liên kết.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe(location.href)
  })
})
