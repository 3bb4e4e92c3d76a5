import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ArchiveError } from '../../src/web/archive-error.ts'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { authoritiesOf, placeOf } from '../link/authorities.ts'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'
import { AUTHORITIES, RECORDED } from './recorded-archive.ts'

const REPORTS = [
  reportOf(
    'Hội nghị sơ kết công tác thông tin đối ngoại\nChiều 12/3/2033, hơn 150 đại biểu dự hội nghị tại Huế.\nẢnh: Quang cảnh.',
    {
      id: 'mot',
      publisher: 'Báo Một',
      published: '2033-03-13',
      byline: 'Mẫu Văn Viết',
      reprintOf: 'Báo Gốc',
    },
  ),
  reportOf('Gần 200 đại biểu đã về dự hội nghị.', { id: 'hai', publisher: 'Đài Hai' }),
]
const said = (at: 0 | 1, quote: string) => [evidenceOf(REPORTS[at]!, quote)]
const WHO = { reason: 'Bài in nhầm', source: 'Báo Mẫu, 14/3/2033', by: 'Người Mẫu', on: '2033-04-01' }
const plain = conferenceOf({ id: '2033-so-ket', reports: REPORTS })

/** A conference of which there is something in every place of the page. */
const full = {
  ...plain,
  event: { ...plain.event, kinds: ['sơ kết' as const], inferred: ['title' as const, 'level' as const] },
  place: { ...plain.place!, province: 'Huế', authority: 'hue', venue: 'Nhà Mẫu', linkPoints: 63 },
  speakers: [{ ...plain.officials[0]!, role: 'kết luận' as const }],
  participants: { count: 150, qualifier: 'hơn', evidence: said(0, 'hơn 150 đại biểu') },
  figures: [{ label: 'tin, bài', value: 1200, evidence: said(0, 'hơn 150 đại biểu') }],
  disagreements: [
    {
      field: 'place.venue' as const,
      values: [
        { value: 'Nhà Mẫu', report: 'mot', evidence: said(0, 'tại Huế') },
        { value: 'Trụ sở', report: 'hai', evidence: said(1, 'Gần 200 đại biểu') },
      ],
    },
  ],
  corrections: [
    { field: 'date' as const, was: '2033-03-11', value: '2033-03-12', ...WHO },
    {
      field: 'speakers' as const,
      was: null,
      value: { name: 'Lê Thị Mẫu', role: 'kết luận', titles: ['Vụ trưởng'] },
      ...WHO,
    },
  ],
  issues: [{ code: 'date-conflict' as const, report: 'mot', message: 'x' }],
}

const authorities = authoritiesOf({
  places: [
    placeOf({ id: 'hue', preferredForm: 'Huế' }),
    placeOf({
      id: 'thua-thien-hue',
      preferredForm: 'Thừa Thiên Huế',
      to: '2024-12-31',
      successor: { id: 'hue', date: '2025-01-01', source: 'Nghị quyết mẫu' },
    }),
    placeOf({ id: 'dong-mau', preferredForm: 'Đông Mẫu' }),
  ],
})
const client = clientOf([full, ...CONFERENCES], {}, authorities)
const open = (address: string) => openSite(address, client, 'en')

const VIETNAMESE_LETTER = /đ|[\u0300-\u036f]/iu

/** What a screen reader would read with an English voice though it is written in Vietnamese. */
function misread(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    const isMarked = parentElement?.closest('[lang]')?.getAttribute('lang') === 'vi'
    if (!isMarked && VIETNAMESE_LETTER.test((textContent ?? '').normalize('NFD')))
      texts.push(textContent ?? '')
  }
  return texts
}

/** Attributes that are read aloud or shown, each in the one language of its element. */
const SAID = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
]

/** Attributes that an English voice would read though some of it is Vietnamese. */
const misreadLabels = () =>
  [...document.querySelectorAll(SAID.map((name) => `[${name}]`).join())]
    .filter((element) => element.closest('[lang]')?.getAttribute('lang') !== 'vi')
    .flatMap((element) => SAID.flatMap((name) => element.getAttribute(name) ?? []))
    .filter((label) => VIETNAMESE_LETTER.test(label.normalize('NFD')))

describe('the English site', () => {
  it.each([
    ['/en', 'Timeline'],
    ['/en?nam=2031-2033', 'Timeline'],
    ['/en?noi=hue&loai=so-ket.tong-ket&ket-qua=co', 'Timeline'],
    ['/en?q=thông+tin+đối+ngoại', 'Timeline'],
    ['/en?q=zzz', 'Timeline'],
    [`/en/hoi-nghi/${full.id}`, full.event.title],
    [`/en/hoi-nghi/${full.id}?chung=noi-hop`, full.event.title],
    [`/en/hoi-nghi/${full.id}?chung=phat-bieu&q=huế`, full.event.title],
    [`/en/hoi-nghi/${full.id}?chung=ten`, full.event.title],
    [`/en/hoi-nghi/${full.id}?chung=khac-noi-hop-2`, full.event.title],
    [`/en/hoi-nghi/${full.id}?cau=1.1-2`, full.event.title],
    [`/en/hoi-nghi/${full.id}?cau=9.9`, full.event.title],
    ['/en/hoi-nghi/2033-so-ke', 'There is no such conference'],
    ['/en/hien-trang', 'State of the archive'],
    ['/en/gioi-thieu', 'About this archive'],
    ['/en/so-sanh', 'Editions side by side'],
    ['/en/so-sanh?hoi-nghi=2027-tong-ket.giao-ban.gap-mat.zzz', 'Editions side by side'],
    ['/en/nowhere', 'There is no such page'],
  ])('at %s says nothing in Vietnamese that is not marked as such', async (address, heading) => {
    open(address)
    await screen.findByRole('heading', { level: 1, name: heading })
    expect(misread()).toEqual([])
    expect(misreadLabels()).toEqual([])
  })

  it('gives a conference in English, its names in Vietnamese', async () => {
    open(`/en/hoi-nghi/${full.id}`)
    const facts = within((await screen.findByRole('heading', { level: 1 })).closest('main')!)
    const list = facts.getByLabelText('Conference')
    const rows = [...list.children].map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(rows).toContainEqual(['Attendance', 'more than 150 people'])
    expect(rows).toContainEqual(['Figures', '1,200 tin, bài'])
    expect(rows).toContainEqual(['Kind, level', 'interim review · provincial levellevel inferred'])
    expect(within(list).getByText('Nhà Mẫu, Huế').closest('[lang]')?.getAttribute('lang')).toBe('vi')
    await expect.poll(() => document.title).toBe(`${full.event.title} · Kỷ yếu`)
  })

  it.each([
    ['/en?q=huế&nam=2031-2033', 'Cite, download'],
    ['/en?noi=hue&loai=so-ket', 'Cite, download'],
    [`/en/hoi-nghi/${full.id}`, 'Cite'],
    [`/en/hoi-nghi/${full.id}?chung=noi-hop`, 'Cite this'],
  ])('at %s cites in English with its names marked: %s', async (address, summary) => {
    const { user } = open(address)
    await user.click(await screen.findByText(summary))
    await screen.findByText('Chicago, note')
    expect(misread()).toEqual([])
  })

  it('says what went wrong', async () => {
    const failing = {
      ...client,
      searcher: {
        ...client.searcher,
        find: () => Promise.reject(new ArchiveError('refused', 'manifest.json', 404)),
      },
    }
    openSite('/en', failing, 'en')
    expect(await screen.findByText(/^The server could not deliver the contents list/u)).toBeTruthy()
    expect(misread()).toEqual([])
  })
})

describe('the English pages of records', () => {
  it.each([
    ['/en/nhan-vat', 'People'],
    ['/en/nhan-vat?loc=zzz', 'People'],
    ['/en/van-ban', 'Documents'],
    ['/en/dia-phuong', 'Places'],
    ['/en/co-quan', 'Bodies'],
    ['/en/nhan-vat/le-thi-mau', 'Lê Thị Mẫu'],
    ['/en/nhan-vat/nguyen-van-dung', 'Nguyễn Văn Đừng'],
    ['/en/nhan-vat/tran-van-mau', 'There is no such person'],
    ['/en/van-ban/ket-luan-57-kl-tw', 'Kết luận số 57-KL/TW'],
    ['/en/van-ban/ke-hoach-5-kh-ubnd', 'Kế hoạch 5/KH-UBND'],
    ['/en/dia-phuong/an-mau', 'An Mẫu'],
    ['/en/dia-phuong/dong-mau', 'Đông Mẫu'],
    ['/en/co-quan/ban-mau-trung-uong', 'Ban Mẫu Trung ương'],
    ['/en/co-quan/so-mau-tinh-bac-mau', 'Sở Mẫu tỉnh Bắc Mẫu'],
  ])('at %s say nothing in Vietnamese that is not marked as such', async (address, heading) => {
    openSite(address, clientOf(RECORDED, {}, AUTHORITIES), 'en')
    await screen.findByRole('heading', { level: 1, name: heading })
    expect(misread()).toEqual([])
    expect(misreadLabels()).toEqual([])
  })
})

describe('the way to the other language', () => {
  it.each([
    { from: '/?nam=2031&noi=hue', language: 'vi', to: '/en?nam=2031&noi=hue' },
    { from: '/en/?nam=2031&noi=hue', language: 'en', to: '/?nam=2031&noi=hue' },
    { from: '/hien-trang#nhieu-bai', language: 'vi', to: '/en/hien-trang#nhieu-bai' },
    { from: '/en/hien-trang', language: 'en', to: '/hien-trang' },
  ] as const)('leads from $from to $to', async ({ from, language, to }) => {
    openSite(from, client, language)
    const [name, other] = language === 'vi' ? ['English', 'en'] : ['Tiếng Việt', 'vi']
    const link = await screen.findByRole('link', { name })
    expect(link.getAttribute('href')).toBe(to)
    expect([link.lang, link.getAttribute('hreflang')]).toEqual([other, other])
  })

  it('stays within the language otherwise', async () => {
    open('/en')
    const entry = await screen.findByRole('link', { name: 'Hội nghị tổng kết năm 2027' })
    expect(entry.getAttribute('href')).toBe('/en/hoi-nghi/2027-tong-ket')
  })
})
