import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../../src/model/correction.ts'
import { correctionWords } from '../../src/web/correction-words.ts'
import { vietnamese } from '../../src/web/strings/vi/vietnamese.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const WHO = { reason: 'Bài in nhầm ngày', source: 'Báo Mẫu, 14/3/2031', by: 'Người Mẫu', on: '2031-04-01' }
const said = (correction: Pick<Correction, 'field' | 'was' | 'value'>) =>
  correctionWords({ ...correction, ...WHO }, vietnamese).change

describe('a correction in words', () => {
  it.each<readonly [Pick<Correction, 'field' | 'was' | 'value'>, string]>([
    [
      { field: 'date', was: '2031-03-12', value: '2031-03-13' },
      'Ngày: 13 tháng 3 năm 2031, thay cho 12 tháng 3 năm 2031',
    ],
    [{ field: 'participants.count', was: 150, value: 1600 }, 'Số người dự: 1.600, thay cho 150'],
    [{ field: 'event.level', was: 'huyện', value: 'bộ ngành' }, 'Cấp: cấp bộ, ngành, thay cho cấp huyện'],
    [
      { field: 'event.kinds', was: ['tập huấn', 'triển khai'], value: ['tập huấn'] },
      'Loại: tập huấn, thay cho tập huấn, triển khai',
    ],
    [{ field: 'place.venue', was: null, value: 'Nhà khách Mẫu' }, 'Nơi họp: thêm Nhà khách Mẫu'],
    [{ field: 'officials', was: { name: 'Lê Thị Mẫu' }, value: null }, 'Người dự: bỏ Lê Thị Mẫu'],
    [
      {
        field: 'chair',
        was: { name: 'Lê Thị Mẫu', titles: ['Vụ trưởng'] },
        value: { name: 'Lê Thị Mẫu', titles: ['Phó Vụ trưởng'] },
      },
      'Chủ trì: Lê Thị Mẫu, Phó Vụ trưởng, thay cho Lê Thị Mẫu, Vụ trưởng',
    ],
  ])('%j', (correction, words) => expect(said(correction)).toBe(words))
})

describe('a conference that a curator corrected', () => {
  const corrected = conferenceOf({
    corrections: [{ field: 'date', was: '2031-03-11', value: '2031-03-12', ...WHO }],
  })
  const page = `/hoi-nghi/${corrected.id}`

  it('says so, with reason, source, name and day', async () => {
    openSite(page, clientOf([corrected]))
    expect((await screen.findByRole('heading', { name: 'Đính chính của người biên tập' })).tagName).toBe('H2')
    expect(
      screen.getByText(
        'Ngày: 12 tháng 3 năm 2031, thay cho 11 tháng 3 năm 2031. Lý do: Bài in nhầm ngày. Nguồn: Báo Mẫu, 14/3/2031 (Người Mẫu, 1/4/2031)',
      ),
    ).toBeTruthy()
  })

  it('leads to where the source stands on the web', async () => {
    const source = 'Báo Mẫu, https://bao.example/bai-1.html; javascript:alert(1)'
    const corrections = corrected.corrections.map((correction) => ({ ...correction, source }))
    openSite(page, clientOf([{ ...corrected, corrections }]))
    const heading = await screen.findByRole('heading', { name: 'Đính chính của người biên tập' })
    const links = within(heading.closest('section') ?? heading).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['https://bao.example/bai-1.html', 'https://bao.example/bai-1.html'],
    ])
    expect(links[0]?.closest('li')?.textContent).toContain(`Nguồn: ${source} (Người Mẫu, 1/4/2031)`)
  })

  it('marks the row, and no other', async () => {
    openSite(page, clientOf([corrected]))
    const [mark, ...others] = await screen.findAllByRole('link', { name: 'có đính chính' })
    expect(others).toEqual([])
    expect(mark?.closest('dt')?.textContent).toBe('Ngàycó đính chính')
    expect(mark?.getAttribute('href')).toBe(`${page}#dinh-chinh`)
  })

  it('says so beside the sentence that was read', async () => {
    openSite(`${page}?chung=ngay`, clientOf([corrected]))
    expect(await screen.findByText(/^Người biên tập đính chính mục này\. Ngày: 12 tháng 3/u)).toBeTruthy()
  })

  it('is silent where nobody corrected anything', async () => {
    openSite(page, clientOf([conferenceOf()]))
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText('Đính chính của người biên tập')).toBeNull()
    expect(screen.queryByText('có đính chính')).toBeNull()
  })
})
