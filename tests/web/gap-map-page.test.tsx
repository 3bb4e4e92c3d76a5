import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { GAP_WORDS } from '../../src/web/strings/gap-words.ts'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { authoritiesOf, placeOf } from '../link/authorities.ts'
import { CONFERENCES, DA_NANG } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const AUTHORITIES = authoritiesOf({
  places: [
    placeOf({ id: 'hue', preferredForm: 'Huế' }),
    placeOf({ id: 'an-mau', preferredForm: 'An Mẫu' }),
    placeOf({
      id: 'bac-mau',
      preferredForm: 'Bắc Mẫu',
      to: '2030-06-30',
      successor: { id: 'an-mau', date: '2030-07-01', source: 'Nghị quyết mẫu' },
    }),
  ],
})

const open = (conferences: readonly Conference[] = CONFERENCES, address = '/hien-trang') =>
  openSite(address, clientOf(conferences, {}, AUTHORITIES))

const section = (name: string) => screen.findByRole('region', { name })
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent)

const REPORT = reportOf('Hội nghị mẫu họp tại Huế, 150 người dự.', { id: 'mot', publisher: 'Báo Mẫu' })
const SECOND = reportOf('Hội nghị mẫu, 200 người dự.', {
  id: 'hai',
  publisher: 'Đài Mẫu',
  headline: 'Họp ở Huế',
  url: 'https://mau.vn/2',
})
const JOINED = conferenceOf({
  id: 'hoi-nghi-mau',
  reports: [REPORT, SECOND],
  place: {
    province: 'Huế',
    venue: null,
    authority: 'hue',
    linkPoints: null,
    inferred: [],
    evidence: [evidenceOf(REPORT, 'tại Huế')],
  },
  disagreements: [
    {
      field: 'participants',
      values: [
        { value: 150, report: 'mot', evidence: [evidenceOf(REPORT, 'tại Huế')] },
        { value: 200, report: 'hai', evidence: [evidenceOf(REPORT, 'tại Huế')] },
      ],
    },
  ],
})

describe('the gap map', () => {
  it('is one step from every page, and says where one is', async () => {
    const { user, addressNow } = open(CONFERENCES, '/')
    await user.click(await screen.findByRole('link', { name: 'Hiện trạng' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Hiện trạng' })).toBeTruthy()
    expect(addressNow()).toBe('/hien-trang')
    expect(screen.getByRole('link', { name: 'Hiện trạng', current: 'page' })).toBeTruthy()
  })

  it('says how much the archive holds', async () => {
    open()
    expect(await screen.findByText(/6 hội nghị, đọc từ 6 bài/)).toBeTruthy()
  })

  it('of an empty archive has no map', async () => {
    open([])
    expect(await screen.findByText('Kỷ yếu chưa có hội nghị nào.')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('the years by level', () => {
  const rows = async () => {
    const table = await screen.findByRole('table', { name: 'Năm và cấp' })
    return within(table)
      .getAllByRole('row')
      .map((row) =>
        texts([...row.querySelectorAll<HTMLElement>('th, td')])
          .map((text) => text || '–')
          .join(' | '),
      )
  }

  it('has a row for every year, the empty ones too, and one for the unknown', async () => {
    open()
    expect(await rows()).toEqual([
      'Năm | Trung ương | Bộ, ngành | Khu vực | Tỉnh, thành | Huyện | Không rõ | Tất cả',
      '2031 | – | – | – | 1 | – | 1 | 2',
      '2030 | – | – | – | – | – | – | 0',
      '2029 | – | – | – | – | – | 1 | 1',
      '2028 | – | – | – | – | – | – | 0',
      '2027 | – | – | – | – | – | 1 | 1',
      'Không rõ năm | – | – | – | – | – | 2 | 2',
      'Tất cả | 0 | 0 | 0 | 1 | 0 | 5 | 6',
    ])
  })

  it('leads from a year to its conferences, and from an empty one nowhere', async () => {
    open()
    const table = await screen.findByRole('table', { name: 'Năm và cấp' })
    expect(within(table).getByRole('link', { name: '2031' }).getAttribute('href')).toBe('/?nam=2031')
    expect(within(table).queryByRole('link', { name: '2030' })).toBeNull()
  })

  it('names the years without a conference', async () => {
    open()
    expect((await section('Năm và cấp')).textContent).toContain(
      'Chưa có hội nghị nào của các năm 2028, 2030.',
    )
  })
})

describe('the provinces', () => {
  it('without a conference are plainly listed, with those that went into them', async () => {
    open([JOINED])
    const none = within(await section('Tỉnh, thành phố')).getByRole('list', { name: 'Chưa có hội nghị nào' })
    expect(texts(within(none).getAllByRole('listitem'))).toEqual(['An Mẫu gồm Bắc Mẫu'])
  })

  it('with conferences lead to them', async () => {
    open([JOINED])
    const group = within(await section('Tỉnh, thành phố')).getByRole('group')
    expect(group.textContent).toContain('Huế')
    expect(within(group).getByRole('link').getAttribute('href')).toBe('/hoi-nghi/hoi-nghi-mau')
  })

  // Without it their rows have no columns.
  it('know how long the longest count is', async () => {
    open()
    const [row] = within(await section('Tỉnh, thành phố')).getAllByRole('group')
    expect(row?.closest<HTMLElement>('[style]')?.style.getPropertyValue('--count')).toBe('1')
  })

  it('tell apart what met nowhere known', async () => {
    open()
    const groups = within(await section('Tỉnh, thành phố')).getAllByRole('group')
    expect(groups.at(-1)?.textContent).toContain('Không rõ nơi họp, hoặc họp ở nước ngoài')
  })
})

describe('the missing fields', () => {
  it('are counted as the language of the page writes thousands', () => {
    expect(GAP_WORDS.vi.share(1200, 3000)).toBe('1.200 / 3.000')
    expect(GAP_WORDS.en.share(1200, 3000)).toBe('1,200 / 3,000')
  })

  it('stand with how many conferences lack them, the most first, and lead to them', async () => {
    open()
    const groups = within(await section('Mục bài không nêu')).getAllByRole('group')
    expect(groups[0]?.textContent).toContain('6 / 6')
    const year = groups.find((group) => group.textContent?.startsWith('Năm'))
    expect(texts(within(year!).getAllByRole('link'))).toEqual([
      'Hội nghị giao ban báo chí',
      'Gặp mặt phóng viên',
    ])
  })

  it('that nothing lacks are named in one line', async () => {
    open([conferenceOf()])
    expect((await section('Mục bài không nêu')).textContent).toMatch(/Hội nghị nào cũng có: năm, ngày,/u)
  })
})

describe('the unidentified names', () => {
  it('stand by kind with their offices and lead to where they were met', async () => {
    open()
    const names = within(await section('Tên chưa nhận diện'))
    expect(texts(names.getAllByRole('heading', { level: 3 }))).toEqual(['Người', 'Cơ quan', 'Văn bản'])
    const [person] = names.getAllByRole('group')
    expect(person?.textContent).toContain('Lê Thị MẫuPhó Chủ tịch UBND thành phố')
    expect(within(person!).getByRole('link').getAttribute('href')).toBe(`/hoi-nghi/${DA_NANG}`)
  })

  it('that are none are said to be none', async () => {
    open([conferenceOf({ officials: [], chair: [], organisers: [], directives: [] })])
    expect((await section('Tên chưa nhận diện')).textContent).toContain('Tên nào cũng đã nhận diện được.')
  })
})

describe('the reports', () => {
  it('that disagree stand with what each of them says', async () => {
    open([JOINED])
    const part = within(await section('Các bài nêu khác nhau'))
    expect(part.getByRole('link').getAttribute('href')).toBe('/hoi-nghi/hoi-nghi-mau')
    expect(part.getByText('Số người dự: 150 (Báo Mẫu); 200 (Đài Mẫu)')).toBeTruthy()
  })

  it('without an address are named, and those with one are not', async () => {
    open([JOINED])
    const part = await section('Bài không có địa chỉ')
    expect(part.textContent).toContain('Báo Mẫu')
    expect(part.textContent).not.toContain('Đài Mẫu')
  })

  it('of one conference are named together', async () => {
    open([JOINED])
    expect((await section('Hội nghị có nhiều bài')).textContent).toContain('2 bài: Báo Mẫu, Đài Mẫu')
  })
})
