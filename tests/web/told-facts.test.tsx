import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { CONFERENCES, DA_NANG } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const PAGE = `/hoi-nghi/${DA_NANG}`
const open = (address: string) => openSite(address, clientOf(CONFERENCES))

/** The sentence as it stands in the report. */
const sentence = async (words: RegExp) => {
  const region = await screen.findByRole('region', { name: 'Bài báo và dẫn chứng' })
  return [...region.querySelectorAll<HTMLElement>('[data-sentence]')].find(({ textContent }) =>
    words.test(textContent),
  )!
}

const toldIn = (name: string) =>
  within(screen.getByRole('complementary', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('a sentence of a report', () => {
  it('says how much was read in it', async () => {
    open(PAGE)
    expect((await sentence(/^Bà Lê Thị Mẫu/)).dataset.told).toBe('2')
    expect((await sentence(/^Hội nghị thống nhất/)).dataset.told).toBe('1')
  })

  it('tells the facts that were read in it when it is pressed, and Back closes them', async () => {
    const { user, router, addressNow } = open(PAGE)
    await user.click(await sentence(/^Hội nghị nghe báo cáo/))
    await screen.findByRole('complementary', { name: 'Đọc từ câu này' })
    expect(toldIn('Đọc từ câu này')).toEqual([
      'Văn bản Kết luận 57-KL/TW',
      'Chương trình báo cáo kết quả năm 2030',
    ])
    expect(addressNow()).toBe(`${PAGE}?cau=1.4`)
    await router.navigate(-1)
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Đọc từ câu này' })).toBeNull())
    expect(addressNow()).toBe(PAGE)
  })

  it('is silent when it is pressed again', async () => {
    const { user, addressNow } = open(`${PAGE}?cau=1.4`)
    await user.click(await sentence(/^Hội nghị nghe báo cáo/))
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    expect(addressNow()).toBe(PAGE)
  })

  it('may be selected without telling anything', async () => {
    const { user, addressNow } = open(PAGE)
    const pressed = await sentence(/^Hội nghị nghe báo cáo/)
    vi.spyOn(window, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection)
    await user.click(pressed)
    vi.restoreAllMocks()
    expect(addressNow()).toBe(PAGE)
  })

  it('leads from each fact to its row, the evidence open', async () => {
    const { user, addressNow } = open(`${PAGE}?cau=1.4`)
    const told = await screen.findByRole('complementary', { name: 'Đọc từ câu này' })
    await user.click(within(told).getByRole('link', { name: 'Văn bản Kết luận 57-KL/TW' }))
    const fact = await screen.findByRole('link', { name: 'Kết luận 57-KL/TW', expanded: true })
    await waitFor(() => expect(document.activeElement).toBe(fact))
    expect(addressNow()).toBe(`${PAGE}?chung=van-ban`)
  })

  it('is one stop a passage by keyboard, with all sentences of the passage', async () => {
    const { user, addressNow } = open(PAGE)
    const ask = await screen.findByRole('button', { name: '5 điều đọc từ đoạn này' })
    ask.focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('complementary', { name: 'Đọc từ đoạn này' })
    expect(addressNow()).toBe(`${PAGE}?cau=1.2-3`)
    expect(ask.getAttribute('aria-expanded')).toBe('true')
    expect(document.getElementById(ask.getAttribute('aria-controls')!)?.textContent).toContain(
      'Chủ trì Lê Thị Mẫu',
    )
    await user.keyboard('{Enter}')
    await waitFor(() => expect(addressNow()).toBe(PAGE))
  })

  it.each(['1.99', '7.1', 'x'])('is missed in words when the address names %s', async (written) => {
    open(`${PAGE}?cau=${written}`)
    expect(await screen.findByText(new RegExp(`câu «${written}»`, 'u'))).toBeTruthy()
  })

  it('is told of where a fact of it is open', async () => {
    open(`${PAGE}?chung=van-ban`)
    const why = await screen.findByRole('complementary', { name: 'Vì sao là «Kết luận 57-KL/TW»' })
    expect(within(why).getByText('Câu này còn cho biết 1 điều')).toBeTruthy()
    expect(
      within(why).getByRole('link', { name: 'Chương trình: báo cáo kết quả năm 2030', hidden: true }),
    ).toBeTruthy()
  })
})

describe('what several reports say', () => {
  const reports = [
    reportOf('Hội nghị họp tại Huế với hơn 150 đại biểu.', {
      id: 'mot',
      publisher: 'Báo Một',
      headline: null,
    }),
    reportOf('Gần 200 đại biểu về Huế.', { id: 'hai', publisher: 'Đài Hai', headline: null }),
  ]
  const said = (at: 0 | 1, quote: string) => [evidenceOf(reports[at]!, quote)]
  const plain = conferenceOf({ id: 'hue', reports })
  const conference = {
    ...plain,
    participants: {
      count: 150,
      qualifier: 'hơn',
      evidence: [...said(0, 'hơn 150 đại biểu'), ...said(1, 'đại biểu')],
    },
    disagreements: [
      {
        field: 'participants' as const,
        values: [
          { value: 150, report: 'mot', evidence: said(0, '150') },
          { value: 200, report: 'hai', evidence: said(1, 'Gần 200 đại biểu') },
        ],
      },
    ],
  }
  const client = clientOf([conference])

  it('is said with who says it', async () => {
    openSite('/hoi-nghi/hue?chung=so-nguoi', client)
    const why = await screen.findByRole('complementary', { name: 'Vì sao là «hơn 150 người»' })
    expect(why.textContent).toContain('Báo Một: «hơn 150 đại biểu»')
    expect(why.textContent).toContain('Đài Hai: «đại biểu»')
  })

  it('stands beside what another says differently, each with its evidence', async () => {
    const { user, addressNow } = openSite('/hoi-nghi/hue?chung=so-nguoi', client)
    const why = await screen.findByRole('complementary', { name: 'Vì sao là «hơn 150 người»' })
    expect(why.textContent).toContain('Số người dự: các bài nêu khác nhau: 150 (Báo Một); 200 (Đài Hai)')
    await user.click(within(why).getByRole('link', { name: '200' }))
    await screen.findByRole('complementary', { name: 'Vì sao là «200»' })
    expect(addressNow()).toBe('/hoi-nghi/hue?chung=khac-so-nguoi-2')
  })

  it('is marked in its row where it differs', async () => {
    openSite('/hoi-nghi/hue?chung=noi-hop', client)
    const mark = await screen.findByRole('link', { name: 'các bài nêu khác nhau' })
    expect(mark.closest('dt')?.textContent).toContain('Số người dự')
    expect(mark.getAttribute('href')).toBe('/hoi-nghi/hue?chung=noi-hop#con-ngo')
  })

  it('is told once in a sentence', async () => {
    openSite('/hoi-nghi/hue?cau=2.1', client)
    await screen.findByRole('complementary', { name: 'Đọc từ câu này' })
    expect(toldIn('Đọc từ câu này')).toEqual(['Số người dự hơn 150 người'])
  })
})

describe('on a phone', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const narrow = () =>
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('width'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }))

  it('a fact shows its sentence where it stands, and the way to it in the report and back', async () => {
    narrow()
    const { user } = open(`${PAGE}?chung=noi-hop`)
    const why = await screen.findByRole('complementary', { name: 'Vì sao là «Đà Nẵng»' })
    const fact = screen.getByRole('link', { name: 'Đà Nẵng', expanded: true })
    expect(why.closest('dd')).toBe(fact.closest('dd')!.nextElementSibling)
    expect(fact.getAttribute('aria-controls')).toBe(why.id)
    expect(
      within(why).getByText('tại Đà Nẵng', { selector: 'mark' }).closest('blockquote')?.textContent,
    ).toBe(
      'Chiều 12/3, tại Đà Nẵng, Ban Chỉ đạo công tác thông tin đối ngoại thành phố họp hội nghị triển khai công tác thông tin đối ngoại năm 2031.',
    )
    await user.click(within(why).getByRole('button', { name: 'Xem trong bài' }))
    const back = screen.getByRole('button', { name: 'Trở lại mục «Nơi họp»' })
    expect(document.activeElement).toBe(back)
    await user.click(back)
    expect(document.activeElement).toBe(fact)
  })
})
