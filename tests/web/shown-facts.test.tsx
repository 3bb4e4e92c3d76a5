import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const TEXT =
  'Sở Mẫu tỉnh Huế quán triệt Kết luận số 57-KL/TW tại Nhà Mẫu, nối với 63 điểm cầu. Bà Lê Thị Mẫu dự, có nhắc Luật Mẫu.'
const report = reportOf(TEXT, { id: 'mot', publisher: 'Báo Một', headline: null })
const other = reportOf('Hội nghị ở Huế.', { id: 'hai', publisher: null, headline: null })
const say = (quote: string, rule?: string) => evidenceOf(report, quote, rule)
const plain = conferenceOf({ id: 'hue', reports: [report] })
const law = {
  ...{ id: 'luat-mau', type: 'Luật', number: null, date: null, issuer: null, title: null, term: null },
  asWritten: ['Luật Mẫu'],
  evidence: [say('Luật Mẫu')],
}
const conclusion = {
  ...plain.directives[0]!,
  date: '2023-06-15',
  term: 'XIII',
  relations: [
    { kind: 'spread' as const, evidence: [say('quán triệt Kết luận số 57-KL/TW', 'directive/spread')] },
  ],
  evidence: [say('Kết luận số 57-KL/TW')],
}
const conference = {
  ...plain,
  place: {
    ...{ province: 'Huế', venue: 'Nhà Mẫu', authority: null, linkPoints: 63 },
    inferred: ['province' as const],
    evidence: [
      say('tỉnh Huế', 'place/organiser'),
      say('tại Nhà Mẫu', 'place/at'),
      say('63 điểm cầu', 'place/link-points'),
    ],
  },
  officials: [{ name: 'Lê Thị Mẫu', titles: [], official: null, evidence: [say('Bà Lê Thị Mẫu')] }],
  directives: [conclusion, law],
}

const open = (address: string) => openSite(address, clientOf([conference]))
const row = async (label: string) => {
  const term = await screen.findByText(label, { selector: 'dt' })
  return [...term.parentElement!.querySelectorAll('dd')].map(({ textContent }) => textContent)
}

const lit = () =>
  [...screen.getByRole('region', { name: 'Bài báo và dẫn chứng' }).querySelectorAll('mark')].map(
    ({ textContent }) => textContent,
  )

describe('the facts of a conference', () => {
  it('say that a province was inferred, and keep the link points with their own evidence', async () => {
    open('/hoi-nghi/hue?chung=noi-hop-2')
    expect(await row('Nơi họp')).toEqual([
      'Nhà Mẫu, Huếtỉnh, thành phố được suy ra',
      'nối với 63 điểm cầuĐến dẫn chứng',
    ])
    expect(lit()).toEqual(['63 điểm cầu'])
  })

  it('light up the words that say what was done with a document, and its name', async () => {
    open('/hoi-nghi/hue?chung=van-ban')
    await row('Văn bản')
    expect(lit().join('')).toBe('quán triệt Kết luận số 57-KL/TW')
  })

  it('keep the evidence of the place apart from that of the link points', async () => {
    open('/hoi-nghi/hue?chung=noi-hop')
    await row('Nơi họp')
    expect(lit()).toEqual(['tỉnh Huế', 'tại Nhà Mẫu'])
  })

  it('say what was done with a document, who issued it and when, and what of it is not given', async () => {
    open('/hoi-nghi/hue')
    expect((await row('Văn bản')).map((text) => text.replace('trang riêng', ''))).toEqual([
      'Kết luận 57-KL/TW được phổ biến, quán triệt, triển khai · Bộ Chính trị khóa XIII, 15/6/2023',
      'Luật Mẫu được nhắc đến · bài không nêu cơ quan và ngày ban hành',
    ])
  })

  it('say that no office of a person is given', async () => {
    open('/hoi-nghi/hue')
    expect(await row('Người dự')).toEqual(['Lê Thị Mẫubài không nêu chức vụ'])
  })
})

describe('several reports of one conference', () => {
  const joins = [
    {
      one: 'mot',
      other: 'hai',
      score: 7,
      reasons: ['the same day', '2 officials in common', 'a new reason'],
    },
  ]
  const joined = clientOf([{ ...conference, reports: [report, other], joins }])

  it('are reached by name, what is open staying open', async () => {
    openSite('/hoi-nghi/hue?chung=noi-hop', joined)
    const names = await screen.findByRole('navigation', { name: 'Các bài báo' })
    const links = within(names).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Báo Một', '/hoi-nghi/hue?chung=noi-hop#bai-1'],
      ['Không rõ báo', '/hoi-nghi/hue?chung=noi-hop#bai-2'],
    ])
    expect(document.getElementById('bai-2')?.textContent).toContain('Hội nghị ở Huế.')
  })

  it('say why they are taken for one', async () => {
    openSite('/hoi-nghi/hue', joined)
    const reasons = (await screen.findByText('Vì sao 2 bài này nói về một hội nghị')).closest('details')
    expect(reasons?.textContent).toContain(
      'Báo Một và Không rõ báo: cùng ngày, cùng nêu 2 người, a new reason.',
    )
  })

  it('need no names when there is one', async () => {
    open('/hoi-nghi/hue')
    await row('Văn bản')
    expect(screen.queryByRole('navigation', { name: 'Các bài báo' })).toBeNull()
  })
})

describe('a citation', () => {
  it('is copied as it is shown', async () => {
    const { user } = open('/hoi-nghi/hue')
    await user.click(await screen.findByText('Trích dẫn'))
    await user.click(await screen.findByRole('button', { name: 'Chép trích dẫn' }))
    expect(await screen.findByText('Đã chép.')).toBeTruthy()
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(
      /^Hội nghị triển khai công tác thông tin đối ngoại năm 2031, 12\/3\/\[2031\], Nhà Mẫu, \[Huế\]\. Theo: Báo Một\. Kỷ yếu Hội nghị thông tin đối ngoại, https:\/\/ky-yeu\.example\/hoi-nghi\/hue, truy cập \d+\/\d+\/\d{4}\.$/u,
    )
    expect(screen.getByText(copied)).toBeTruthy()
  })

  it('of one fact has its sentence and its address', async () => {
    const { user } = open('/hoi-nghi/hue?chung=van-ban-2')
    await user.click(await screen.findByRole('button', { name: 'Chép kèm câu dẫn' }))
    await screen.findByText('Đã chép.')
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('Văn bản: Luật Mẫu, được nhắc đến')
    expect(copied).toContain('«Bà Lê Thị Mẫu dự, có nhắc Luật Mẫu.» (Báo Một).')
    // The browser of who follows it goes to the sentence by itself.
    const words = encodeURIComponent('Bà Lê Thị Mẫu dự, có nhắc Luật Mẫu.')
    expect(copied).toContain(`/hoi-nghi/hue?chung=van-ban-2#:~:text=${words}, truy cập`)
  })
})
