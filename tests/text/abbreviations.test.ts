import { describe, expect, it } from 'vitest'
import { expanded } from '../../src/text/abbreviations.ts'

describe('expanded', () => {
  it.each([
    ['UBND tỉnh Cao Bằng', 'Ủy ban nhân dân tỉnh Cao Bằng'],
    ['Ban Tuyên giáo T.Ư', 'Ban Tuyên giáo Trung ương'],
    ['Sở TT&TT, BCĐ công tác TTĐN', 'Sở Thông tin và Truyền thông, Ban Chỉ đạo công tác thông tin đối ngoại'],
  ])('%s', (short, long) => expect(expanded(short)).toBe(long))

  it.each(['Kết luận số 16-KL/TW', 'Kế hoạch số 190/KH-UBND', 'ubnd', 'UBNDX'])('leaves %s', (text) =>
    expect(expanded(text)).toBe(text),
  )
})
