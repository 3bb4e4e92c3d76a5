import { describe, expect, it } from 'vitest'
import { issuerOfNumber } from '../../../src/extract/directives/directive-types.ts'

describe('issuerOfNumber', () => {
  it.each([
    ['368/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['21/CT-TTg', 'Thủ tướng Chính phủ'],
    ['72/2015/NĐ-CP', 'Chính phủ'],
    ['47/NQ-CP', 'Chính phủ'],
    ['12/2017/QH14', 'Quốc hội'],
    ['05/2021/TT-BTTTT', 'Bộ Thông tin và Truyền thông'],
    ['3616/BTTTT-TTĐN', 'Bộ Thông tin và Truyền thông'],
    ['03/CT-BCA-X11', 'Bộ Công an'],
    ['88-HD/BTGTW', 'Ban Tuyên giáo Trung ương'],
  ])('%s is of %s', (number, issuer) => expect(issuerOfNumber(number)).toBe(issuer))
  it.each(['57-KL/TW', '190/KH-UBND', '26-CT/TU', '16', '14/KH-SNgV'])('%s leaves it open', (number) =>
    expect(issuerOfNumber(number)).toBeNull(),
  )
})
