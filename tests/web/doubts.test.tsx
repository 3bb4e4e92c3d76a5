import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const REPORTS = [
  reportOf('Chiều 12/3/2031, hơn 150 đại biểu dự hội nghị.', { id: 'mot', publisher: 'Báo Một' }),
  reportOf('Gần 200 đại biểu đã về dự hội nghị.', { id: 'hai', publisher: 'Đài Hai' }),
]
const said = (at: 0 | 1, quote: string, value: number) => ({
  value,
  report: REPORTS[at]!.id,
  evidence: [evidenceOf(REPORTS[at]!, quote)],
})
const conference = conferenceOf({
  reports: REPORTS,
  disagreements: [
    { field: 'participants', values: [said(0, 'hơn 150 đại biểu', 150), said(1, 'Gần 200 đại biểu', 200)] },
  ],
})

describe('what reports say differently', () => {
  it('stands with who says what, and each value opens its sentence', async () => {
    const { user, addressNow } = openSite(`/hoi-nghi/${conference.id}`, clientOf([conference]))
    const doubts = (await screen.findByRole('heading', { name: 'Điều còn ngờ' })).parentElement!
    expect(doubts.textContent).toContain('Số người dự: các bài nêu khác nhau.150Báo Một200Đài Hai')
    await user.click(within(doubts).getByRole('link', { name: '200' }))
    expect(addressNow()).toContain('?chung=khac-so-nguoi-2')
    expect(await screen.findByText('Gần 200 đại biểu', { selector: 'mark' })).toBeTruthy()
  })
})
