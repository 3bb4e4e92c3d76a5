import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const AGENDAS = [
  'báo cáo về tuyên truyền biển, đảo ở các xã bãi ngang',
  'bàn việc tuyên truyền biển, đảo, người phát ngôn',
  'trao đổi cách viết tin tiếng Khmer',
]

/** One edition a year, each with an agenda and a task of its own. */
function edition(year: number): Conference {
  const agenda = AGENDAS[year % 3] ?? ''
  const title = `Hội nghị tổng kết công tác thông tin đối ngoại năm ${year}`
  const report = reportOf(`${title}\nNgày 20/12, hội nghị ${agenda}. Việc năm tới là lập ${agenda}.`, {
    id: `bai-${year}`,
  })
  const evidence = [evidenceOf(report, agenda)]
  const any = conferenceOf()
  return conferenceOf({
    id: `${year}-tong-ket`,
    reports: [report],
    event: { ...any.event, title, kinds: ['tổng kết'], level: 'trung ương', evidence },
    date: { edtf: `${year}-12-20`, start: `${year}-12-20`, end: `${year}-12-20`, inferred: [], evidence },
    place: null,
    chair: [],
    officials: [],
    organisers: [],
    directives: [],
    agenda: [{ text: agenda, evidence: [...evidence] }],
    outcomes: [
      { type: 'task', text: `lập ${agenda}`, evidence: [evidenceOf(report, `lập ${agenda}`)] },
      { type: 'result', text: `đã ${AGENDAS[(year + 2) % 3]}`, evidence: [evidenceOf(report, 'Ngày 20/12')] },
    ],
  })
}

const client = clientOf([2027, 2028, 2029, 2030, 2031].map(edition), { cu: '2028-tong-ket' })
const columns = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('columnheader')
    .map((head) => head.textContent?.slice(0, 4))
const cells = (label: string) =>
  within(screen.getByRole('rowheader', { name: label }).parentElement!)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
const choice = (name: string) => screen.getByRole('link', { name })

describe('editions side by side', () => {
  it('stand in the order of time, however they are named', async () => {
    openSite('/so-sanh?hoi-nghi=2031-tong-ket.cu', client)
    expect(await columns()).toEqual(['2028', '2031'])
    expect(cells('Ngày')[0]).toContain('20 tháng 12 năm 2028')
    expect(cells('Chủ trì')).toEqual(['bài không nêu', 'bài không nêu'])
  })

  it('tell what is kept, new and dropped, each the way to its sentence', async () => {
    openSite('/so-sanh?hoi-nghi=2027-tong-ket.2028-tong-ket.2029-tong-ket', client)
    await columns()
    const [first, second, third] = cells('Chương trình')
    expect([first?.startsWith(AGENDAS[2]!), second?.startsWith('mới'), third?.startsWith('giữ')]).toEqual([
      true,
      true,
      true,
    ])
    expect(second).toContain(`không còn${AGENDAS[2]}`)
    const link = screen.getByRole('link', { name: AGENDAS[0]! })
    expect(link.getAttribute('href')).toBe('/hoi-nghi/2028-tong-ket?chung=chuong-trinh')
  })

  it('set beside a task what the next edition reports', async () => {
    openSite('/so-sanh?hoi-nghi=2028-tong-ket.2029-tong-ket', client)
    await columns()
    const [first, last] = cells('Nhiệm vụ đặt ra và kết quả kỳ sau nêu')
    expect(first).toBe(`lập ${AGENDAS[0]}Kỳ 2029 nêu (máy ghép theo từ ngữ): đã ${AGENDAS[0]}`)
    expect(last).toBe(`lập ${AGENDAS[1]}`)
  })

  it('are taken in and out, four at most', async () => {
    const { user, addressNow } = openSite(
      '/so-sanh?hoi-nghi=2027-tong-ket.2028-tong-ket.2029-tong-ket',
      client,
    )
    await columns()
    await user.click(choice('Thêm kỳ 2030'))
    await expect.poll(columns).toEqual(['2027', '2028', '2029', '2030'])
    expect(screen.getByText('2031').closest('a')).toBeNull()
    expect(screen.getByText(/^Đã đủ 4 kỳ/)).toBeTruthy()
    await user.click(choice('Bỏ kỳ 2027'))
    await expect.poll(addressNow).toBe('/so-sanh?hoi-nghi=2028-tong-ket.2029-tong-ket.2030-tong-ket')
  })

  it('say which conference the archive does not have, and what found no room', async () => {
    const ids = ['2027', '2028', '2029', '2030', '2031'].map((year) => `${year}-tong-ket`)
    openSite(`/so-sanh?hoi-nghi=khong-co.${ids.join('.')}`, client)
    expect(await columns()).toHaveLength(4)
    expect(screen.getByText('Không có hội nghị «khong-co» trong kho.')).toBeTruthy()
    expect(screen.getByText(/^Đã đủ 4 kỳ/)).toBeTruthy()
    expect(screen.getByText(/chỉ đặt cạnh nhau được 4 kỳ/).textContent).toContain('năm 2031')
  })

  it('name the nearest to an unknown one, which takes its place', async () => {
    const { user, addressNow } = openSite('/so-sanh?hoi-nghi=2028-tong-ket.2031-tong-ket-x', client)
    const notice = await screen.findByText(/^Không có hội nghị «2031-tong-ket-x» trong kho/)
    await user.click(within(notice).getByRole('link', { name: /năm 2031/ }))
    await expect.poll(addressNow).toBe('/so-sanh?hoi-nghi=2028-tong-ket.2031-tong-ket')
    expect(await columns()).toEqual(['2028', '2031'])
  })

  it('are asked for no more often than somebody could have chosen them', async () => {
    const ids = Array.from({ length: 2000 }, (_, nth) => `khong-co-${nth}`)
    openSite(`/so-sanh?hoi-nghi=${['2030-tong-ket', '2031-tong-ket', ...ids].join('.')}`, client)
    expect(await columns()).toEqual(['2030', '2031'])
    expect(screen.getAllByText(/^Không có hội nghị «khong-co-/u)).toHaveLength(14)
  })

  it('say how to choose where there is only one', async () => {
    openSite('/so-sanh?hoi-nghi=2027-tong-ket', client)
    expect(await screen.findByText(/^Chọn thêm ít nhất một kỳ/)).toBeTruthy()
  })

  it('are offered where there is none', async () => {
    const { user } = openSite('/so-sanh', client)
    expect(await screen.findByText(/Mở một hội nghị, tìm phần «Các kỳ»/)).toBeTruthy()
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: /năm 2031/ }))
    expect(await columns()).toEqual(['2028', '2029', '2030', '2031'])
  })
})

describe('from the page of a conference', () => {
  it('leads to its editions, and to those around it side by side', async () => {
    const { user, addressNow } = openSite('/hoi-nghi/2029-tong-ket', client)
    const series = within(await screen.findByRole('navigation', { name: 'Các kỳ của hội nghị này' }))
    const years = series.getAllByRole('link').map(({ textContent }) => textContent?.slice(0, 4))
    expect(years.slice(0, 5)).toEqual(['2027', '2028', '2029', '2030', '2031'])
    expect(series.getByRole('link', { current: 'page' }).textContent).toContain('2029')
    await user.click(series.getByRole('link', { name: 'Đặt các kỳ liền nhau cạnh nhau' }))
    await expect.poll(addressNow).toBe('/so-sanh?hoi-nghi=2028-tong-ket.2029-tong-ket.2030-tong-ket')
  })
})
