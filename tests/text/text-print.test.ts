import { describe, expect, it } from 'vitest'
import { printLikeness, textPrint } from '../../src/text/text-print.ts'

const REPORT =
  'Sáng 12/3, tại Đà Nẵng, Sở Mẫu tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031.'
const likeness = (one: string, other: string) => printLikeness(textPrint(one), textPrint(other))

describe('the print of a text', () => {
  it('is the same whatever the marks and the case', () =>
    expect(textPrint('Đà Nẵng mở hội nghị')).toEqual(textPrint('DA NANG MO HOI NGHI')))
  it('tells that a text is part of another', () =>
    expect(likeness(REPORT, `Theo Báo Mẫu: ${REPORT} Nhiều đại biểu tới dự.`)).toBe(1))
  it('tells how much two texts share', () => {
    const [first, second] = ['một hai ba bốn năm', 'một hai ba sáu bảy tám']
    expect(likeness(first, second)).toBe(2 / 4)
  })
  it.each([
    ['nothing', ''],
    ['other words', 'Giá rau ở chợ đầu mối giảm nhẹ so với hôm qua'],
  ])('shares nothing with %s', (_, text) => expect(likeness(REPORT, text)).toBe(0))
})
